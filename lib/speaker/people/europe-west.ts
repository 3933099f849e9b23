/** Western, southern and northern Europe, and the European Union’s offices. See `people.ts` for the format and the source. */
export const europeWest = `
Emmanuel Macron|Эммануэль Макрон|Еммануель Макрон
Brigitte Macron|Брижит Макрон
François Bayrou|Франсуа Байру
Sébastien Lecornu|Себастьян Лекорню
Michel Barnier|Мишель Барнье
Gabriel Attal|Габриэль Атталь
Élisabeth Borne|Элизабет Борн
Jean-Noël Barrot|Жан-Ноэль Барро
Marine Le Pen|Марин Ле Пен
Jordan Bardella|Жордан Барделла
Jean-Luc Mélenchon|Жан-Люк Меланшон
Bruno Retailleau|Брюно Ретайо
Gérald Darmanin|Жеральд Дарманен
Édouard Philippe|Эдуар Филипп
Nicolas Sarkozy|Николя Саркози
François Hollande|Франсуа Олланд
Anne Hidalgo|Анн Идальго
Christine Lagarde|Кристин Лагард
Bruno Le Maire|Брюно Ле Мэр
Éric Zemmour|Эрик Земмур
Raphaël Glucksmann|Рафаэль Глюксманн
Catherine Vautrin|Катрин Вотрен
Friedrich Merz|Фридрих Мерц
Frank-Walter Steinmeier|Франк-Вальтер Штайнмайер
Olaf Scholz|Олаф Шольц
Angela Merkel|Ангела Меркель
Annalena Baerbock|Анналена Бербок
Boris Pistorius|Борис Писториус
Johann Wadephul|Йоханн Вадефуль
Lars Klingbeil|Ларс Клингбайль
Robert Habeck|Роберт Хабек
Christian Lindner|Кристиан Линднер
Markus Söder|Маркус Зёдер
Alice Weidel|Алис Вайдель
Tino Chrupalla|Тино Хрупалла
Sahra Wagenknecht|Сара Вагенкнехт
Alexander Dobrindt|Александр Добриндт
Katherina Reiche|Катерина Райхе
Bärbel Bas|Бербель Бас
Julia Klöckner|Юлия Клёкнер
Saskia Esken|Саския Эскен
Karl Lauterbach|Карл Лаутербах
Nancy Faeser|Нэнси Фезер
Jens Spahn|Йенс Шпан
Heidi Reichinnek|Хайди Райхиннек
Ursula von der Leyen|Урсула фон дер Ляйен
Keir Starmer|Кир Стармер
Rishi Sunak|Риши Сунак
Boris Johnson|Борис Джонсон|BoJo
Liz Truss|Лиз Трасс
Theresa May|Тереза Мэй
David Cameron|Дэвид Кэмерон
David Lammy|Дэвид Лэмми
Yvette Cooper|Иветт Купер
Rachel Reeves|Рэйчел Ривз
Angela Rayner|Анджела Рейнер
John Healey|Джон Хили
Kemi Badenoch|Кеми Баденок
Nigel Farage|Найджел Фараж
Jeremy Corbyn|Джереми Корбин
Ed Davey|Эд Дэйви
Wes Streeting|Уэс Стритинг
Shabana Mahmood|Шабана Махмуд
Ed Miliband|Эд Милибэнд
Tony Blair|Тони Блэр
Gordon Brown|Гордон Браун
Sadiq Khan|Садик Хан
Andy Burnham|Энди Бёрнэм
John Swinney|Джон Суинни
Ben Wallace|Бен Уоллес
Grant Shapps|Грант Шаппс
Jeremy Hunt|Джереми Хант
Peter Mandelson|Питер Мандельсон
Zarah Sultana|Зара Султана
Micheál Martin|Михол Мартин
Simon Harris|Саймон Харрис
Leo Varadkar|Лео Варадкар
Catherine Connolly|Кэтрин Коннолли
Giorgia Meloni|Джорджа Мелони
Sergio Mattarella|Серджо Маттарелла
Matteo Salvini|Маттео Сальвини
Antonio Tajani|Антонио Таяни
Guido Crosetto|Гвидо Крозетто
Mario Draghi|Марио Драги
Giuseppe Conte|Джузеппе Конте
Matteo Renzi|Маттео Ренци
Elly Schlein|Элли Шлейн
Giancarlo Giorgetti|Джанкарло Джорджетти
Paolo Gentiloni|Паоло Джентилони
Pedro Sánchez|Педро Санчес
José Manuel Albares|Хосе Мануэль Альбарес
Margarita Robles|Маргарита Роблес
Yolanda Díaz|Иоланда Диас
Alberto Núñez Feijóo|Альберто Нуньес Фейхоо
Santiago Abascal|Сантьяго Абаскаль
Isabel Díaz Ayuso|Исабель Диас Аюсо
Carles Puigdemont|Карлес Пучдемон
Josep Borrell|Жозеп Боррель
Teresa Ribera|Тереса Рибера
Nadia Calviño|Надя Кальвиньо
Luís Montenegro|Луиш Монтенегру
Marcelo Rebelo de Sousa|Марселу Ребелу де Соуза
António Costa|Антониу Кошта
António Guterres|Антониу Гутерреш
André Ventura|Андре Вентура
José Manuel Barroso|Жозе Мануэл Баррозу
Bart De Wever|Барт Де Вевер
Alexander De Croo|Александр Де Кроо
Charles Michel|Шарль Мишель
Maxime Prévot|Максим Прево
Mark Rutte|Марк Рютте
Dick Schoof|Дик Схоф
Geert Wilders|Герт Вилдерс
Rob Jetten|Роб Йеттен
Frans Timmermans|Франс Тиммерманс
Kajsa Ollongren|Кайса Оллонгрен
Luc Frieden|Люк Фриден
Xavier Bettel|Ксавье Беттель
Christian Stocker|Кристиан Штокер
Karl Nehammer|Карл Нехаммер
Sebastian Kurz|Себастьян Курц
Herbert Kickl|Герберт Кикль
Alexander Van der Bellen|Александр Ван дер Беллен
Beate Meinl-Reisinger|Беата Майнль-Райзингер
Karin Keller-Sutter|Карин Келлер-Зуттер
Ignazio Cassis|Иньяцио Кассис
Guy Parmelin|Ги Пармелен
Viola Amherd|Виола Амхерд
Roberta Metsola|Роберта Метсола
Robert Abela|Роберт Абела
Mette Frederiksen|Метте Фредериксен
Lars Løkke Rasmussen|Ларс Лёкке Расмуссен
Troels Lund Poulsen|Троэльс Лунн Поульсен
Margrethe Vestager|Маргрете Вестагер
Anders Fogh Rasmussen|Андерс Фог Расмуссен
Ulf Kristersson|Ульф Кристерссон
Maria Malmer Stenergard|Мария Мальмер Стенергард
Pål Jonson|Поль Йонсон
Magdalena Andersson|Магдалена Андерссон
Jimmie Åkesson|Йимми Окессон
Carl Bildt|Карл Бильдт
Greta Thunberg|Грета Тунберг
Jonas Gahr Støre|Йонас Гар Стёре
Espen Barth Eide|Эспен Барт Эйде
Jens Stoltenberg|Йенс Столтенберг
Erna Solberg|Эрна Сульберг
Alexander Stubb|Александр Стубб
Petteri Orpo|Петтери Орпо
Elina Valtonen|Элина Валтонен
Antti Häkkänen|Антти Хяккянен
Sauli Niinistö|Саули Ниинистё
Sanna Marin|Санна Марин
Kristrún Frostadóttir|Криструн Фростадоттир
Halla Tómasdóttir|Халла Томасдоттир
`;
