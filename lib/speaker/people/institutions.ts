/** International organisations, churches and crowned heads. See `people.ts` for the format and the source. */
export const institutions = `
Rafael Grossi|Рафаэль Гросси
Tedros Adhanom Ghebreyesus|Тедрос Адханом Гебрейесус
Kristalina Georgieva|Кристалина Георгиева
Ajay Banga|Аджай Банга
Filippo Grandi|Филиппо Гранди
Volker Türk|Фолькер Тюрк
Stéphane Dujarric|Стефан Дюжаррик
Rosemary DiCarlo|Розмари Дикарло
Karim Khan|Карим Хан
Philippe Lazzarini|Филипп Лаззарини
Francesca Albanese|Франческа Альбанезе
Tom Fletcher|Том Флетчер
Martin Griffiths|Мартин Гриффитс
Alain Berset|Ален Берсе
Michael O'Flaherty|Майкл О'Флаэрти
Feridun Sinirlioğlu|Феридун Синирлиоглу
Mirjana Spoljaric|Мирьяна Сполярич
Agnès Callamard|Аньес Калламар
Audrey Azoulay|Одри Азуле
Khaled el-Enany|Халед эль-Энани
Gianni Infantino|Джанни Инфантино
Aleksander Čeferin|Александер Чеферин
Thomas Bach|Томас Бах
Kirsty Coventry|Кирсти Ковентри
Fatih Birol|Фатих Бироль
Haitham al-Ghais|Хайсам аль-Гайс
Pietro Parolin|Пьетро Паролин
Anitta Hipper|Анитта Хиппер
Paula Pinho|Паула Пинью
Oana Lungescu|Оана Лунгеску
Giuseppe Cavo Dragone|Джузеппе Каво Драгоне
Rob Bauer|Роб Бауэр
Christopher Cavoli|Кристофер Каволи
Imangali Tasmagambetov|Имангали Тасмагамбетов
Taalatbek Masadykov|Таалатбек Масадыков
Bakytzhan Sagintayev|Бакытжан Сагинтаев
Nurlan Yermekbayev|Нурлан Ермекбаев
Kubanychbek Omuraliev|Кубанычбек Омуралиев
Charles III|Карл III
Leo XIV|Лев XIV|Robert Prevost|Роберт Превост
Felipe VI|Филипп VI
Frederik X|Фредерик X
Harald V|Харальд V
Willem-Alexander|Виллем-Александр
Abdullah II|Абдалла II
Mohammed VI|Мухаммед VI
Dalai Lama|Далай-лама
`;
