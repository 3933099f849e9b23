/** North, Central and South America. See `people.ts` for the format and the source. */
export const americas = `
Donald Trump|Дональд Трамп
Melania Trump|Мелания Трамп
J. D. Vance|Джей Ди Вэнс
Joe Biden|Джо Байден
Kamala Harris|Камала Харрис
Barack Obama|Барак Обама
Hillary Clinton|Хиллари Клинтон
Bill Clinton|Билл Клинтон
George W. Bush|Джордж Буш
Marco Rubio|Марко Рубио
Pete Hegseth|Пит Хегсет
Scott Bessent|Скотт Бессент
Steve Witkoff|Стив Уиткофф
Jared Kushner|Джаред Кушнер
Keith Kellogg|Кит Келлог
Karoline Leavitt|Кэролайн Левитт
Pam Bondi|Пэм Бонди
Kash Patel|Каш Патель
Tulsi Gabbard|Тулси Габбард
Kristi Noem|Кристи Ноэм
Robert F. Kennedy Jr.|Роберт Кеннеди-младший
Howard Lutnick|Говард Лютник
Mike Waltz|Майк Уолтц
Susie Wiles|Сьюзи Уайлс
Stephen Miller|Стивен Миллер
Elon Musk|Илон Маск
Mike Johnson|Майк Джонсон
Chuck Schumer|Чак Шумер
Hakeem Jeffries|Хаким Джеффрис
Nancy Pelosi|Нэнси Пелоси
Mitch McConnell|Митч Макконнелл
John Thune|Джон Тьюн
Lindsey Graham|Линдси Грэм
Bernie Sanders|Берни Сандерс
Alexandria Ocasio-Cortez|Александрия Окасио-Кортес|AOC
Elizabeth Warren|Элизабет Уоррен
Gavin Newsom|Гэвин Ньюсом
Ron DeSantis|Рон Десантис
Zohran Mamdani|Зохран Мамдани
Antony Blinken|Энтони Блинкен
Lloyd Austin|Ллойд Остин
Jake Sullivan|Джейк Салливан
Mike Pence|Майк Пенс
Mike Pompeo|Майк Помпео
John Bolton|Джон Болтон
Jerome Powell|Джером Пауэлл
Janet Yellen|Джанет Йеллен
Matthew Whitaker|Мэттью Уитакер
Tim Walz|Тим Уолц
Pete Buttigieg|Пит Буттиджич
Ted Cruz|Тед Круз
Jamieson Greer|Джеймисон Грир
Alexus Grynkewich|Алексус Гринкевич
Bill Gates|Билл Гейтс
Mark Zuckerberg|Марк Цукерберг
Jeff Bezos|Джефф Безос
Tim Cook|Тим Кук
Sam Altman|Сэм Альтман
Jensen Huang|Дженсен Хуанг
Warren Buffett|Уоррен Баффет
Mark Carney|Марк Карни
Justin Trudeau|Джастин Трюдо
Pierre Poilievre|Пьер Пуальевр
Anita Anand|Анита Ананд
Mélanie Joly|Мелани Жоли
Chrystia Freeland|Христя Фриланд
Doug Ford|Даг Форд
Dominic LeBlanc|Доминик Леблан
Claudia Sheinbaum|Клаудия Шейнбаум
Andrés Manuel López Obrador|Андрес Мануэль Лопес Обрадор|AMLO|АМЛО
Marcelo Ebrard|Марсело Эбрард
Luiz Inácio Lula da Silva|Луис Инасиу Лула да Силва|Lula|Лула
Jair Bolsonaro|Жаир Болсонару
Fernando Haddad|Фернанду Аддад
Mauro Vieira|Мауру Виейра
Geraldo Alckmin|Жералду Алкмин
Dilma Rousseff|Дилма Руссефф
Celso Amorim|Селсу Аморим
Javier Milei|Хавьер Милей
Cristina Fernández de Kirchner|Кристина Фернандес де Киршнер
Gerardo Werthein|Херардо Вертейн
Patricia Bullrich|Патрисия Буллрич
Gabriel Boric|Габриэль Борич
José Antonio Kast|Хосе Антонио Каст
Gustavo Petro|Густаво Петро
Álvaro Uribe|Альваро Урибе
Nicolás Maduro|Николас Мадуро
Delcy Rodríguez|Делси Родригес
Diosdado Cabello|Диосдадо Кабельо
Vladimir Padrino López|Владимир Падрино Лопес
María Corina Machado|Мария Корина Мачадо
Edmundo González|Эдмундо Гонсалес
Juan Guaidó|Хуан Гуайдо
Daniel Noboa|Даниэль Нобоа
Rafael Correa|Рафаэль Корреа
Dina Boluarte|Дина Болуарте
José Jerí|Хосе Хери
Luis Arce|Луис Арсе
Evo Morales|Эво Моралес
Rodrigo Paz|Родриго Пас
Santiago Peña|Сантьяго Пенья
Yamandú Orsi|Яманду Орси
Luis Lacalle Pou|Луис Лакалье Поу
Miguel Díaz-Canel|Мигель Диас-Канель
Bruno Rodríguez|Бруно Родригес
Nayib Bukele|Найиб Букеле
Daniel Ortega|Даниэль Ортега
Rosario Murillo|Росарио Мурильо
Xiomara Castro|Сиомара Кастро
Bernardo Arévalo|Бернардо Аревало
José Raúl Mulino|Хосе Рауль Мулино
Rodrigo Chaves|Родриго Чавес
Luis Abinader|Луис Абинадер
Andrew Holness|Эндрю Холнесс
Mia Mottley|Миа Моттли
Irfaan Ali|Ирфаан Али
Luis Almagro|Луис Альмагро
`;
