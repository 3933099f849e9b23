/** Africa. See `people.ts` for the format and the source. */
export const africa = `
Cyril Ramaphosa|Сирил Рамафоса
Jacob Zuma|Джейкоб Зума
Julius Malema|Джулиус Малема
John Steenhuisen|Джон Стинхейсен
Ronald Lamola|Рональд Ламола
Bola Tinubu|Бола Тинубу
Muhammadu Buhari|Мухаммаду Бухари
Peter Obi|Питер Оби
William Ruto|Уильям Руто
Raila Odinga|Раила Одинга
Uhuru Kenyatta|Ухуру Кениата
Samia Suluhu Hassan|Самия Сулуху Хасан
Yoweri Museveni|Йовери Мусевени
Bobi Wine|Боби Вайн
Paul Kagame|Поль Кагаме
Félix Tshisekedi|Феликс Чисекеди
Joseph Kabila|Жозеф Кабила
Évariste Ndayishimiye|Эварист Ндайишимийе
Abiy Ahmed|Абий Ахмед
Isaias Afwerki|Исайяс Афеверки
Hassan Sheikh Mohamud|Хасан Шейх Махмуд
Abdel Fattah al-Burhan|Абдель Фаттах аль-Бурхан
Mohamed Hamdan Dagalo|Мохамед Хамдан Дагло|Hemedti|Хемедти|Мохамед Хамдан Дагало
Salva Kiir|Салва Киир
Riek Machar|Риек Машар
Khalifa Haftar|Халифа Хафтар
Abdul Hamid Dbeibah|Абдель Хамид Дбейба
Kais Saied|Каис Саид
Abdelmadjid Tebboune|Абдельмаджид Теббун
Aziz Akhannouch|Азиз Аханнуш
Nasser Bourita|Насер Бурита
Assimi Goïta|Ассими Гоита
Ibrahim Traoré|Ибрагим Траоре
Abdourahamane Tchiani|Абдурахман Тчиани
Mohamed Bazoum|Мохамед Базум
Mahamat Déby|Махамат Деби
Alassane Ouattara|Алассан Уаттара
Laurent Gbagbo|Лоран Гбагбо
Bassirou Diomaye Faye|Бассиру Диомай Фай
Ousmane Sonko|Усман Сонко
Macky Sall|Маки Салл
Mamadi Doumbouya|Мамади Думбуя
John Mahama|Джон Махама
Paul Biya|Поль Бийя
Brice Oligui Nguema|Брис Олиги Нгема
Denis Sassou Nguesso|Дени Сассу-Нгессо
Faustin-Archange Touadéra|Фостен-Арканж Туадера
Teodoro Obiang|Теодоро Обианг
João Lourenço|Жуан Лоренсу
Daniel Chapo|Даниэл Шапу
Hakainde Hichilema|Хакаинде Хичилема
Emmerson Mnangagwa|Эммерсон Мнангагва
Peter Mutharika|Питер Мутарика
Duma Boko|Дума Боко
Netumbo Nandi-Ndaitwah|Нетумбо Нанди-Ндайтва
Andry Rajoelina|Андри Радзуэлина
Mahmoud Ali Youssouf|Махмуд Али Юсуф
Moussa Faki|Мусса Факи
Ngozi Okonjo-Iweala|Нгози Оконджо-Ивеала
Umaro Sissoco Embaló|Умару Сисоку Эмбало
Joseph Boakai|Джозеф Боакай
Julius Maada Bio|Джулиус Маада Био
Adama Barrow|Адама Барроу
`;
