/** Ukraine, Russia, Belarus, Central Asia and the Caucasus. See `people.ts` for the format and the source. */
export const postSoviet = `
Volodymyr Zelenskyy|Владимир Зеленский|Володимир Зеленський
Andriy Yermak|Андрей Ермак|Андрій Єрмак
Denys Shmyhal|Денис Шмыгаль|Денис Шмигаль
Yulia Svyrydenko|Юлия Свириденко|Юлія Свириденко
Andrii Sybiha|Андрей Сибига|Андрій Сибіга
Dmytro Kuleba|Дмитрий Кулеба|Дмитро Кулеба
Rustem Umerov|Рустем Умеров
Oleksandr Syrskyi|Александр Сырский|Олександр Сирський
Valerii Zaluzhnyi|Валерий Залужный|Валерій Залужний
Kyrylo Budanov|Кирилл Буданов|Кирило Буданов
Petro Poroshenko|Пётр Порошенко|Петро Порошенко
Yulia Tymoshenko|Юлия Тимошенко|Юлія Тимошенко
Vitali Klitschko|Виталий Кличко|Віталій Кличко
Mykhailo Podolyak|Михаил Подоляк|Михайло Подоляк
Mykhailo Fedorov|Михаил Фёдоров|Михайло Федоров
Ruslan Stefanchuk|Руслан Стефанчук
David Arakhamia|Давид Арахамия|Давид Арахамія
Oleksii Reznikov|Алексей Резников|Олексій Резніков
Serhiy Kyslytsya|Сергей Кислица|Сергій Кислиця
Dmytro Peskov|Дмитрий Песков|Дмитро Пєсков
Viktor Yanukovych|Виктор Янукович|Віктор Янукович
Viktor Medvedchuk|Виктор Медведчук|Віктор Медведчук
Ihor Klymenko|Игорь Клименко|Ігор Клименко
Oleksiy Danilov|Алексей Данилов|Олексій Данілов
Vladimir Putin|Владимир Путин|Володимир Путін
Mikhail Mishustin|Михаил Мишустин
Sergey Lavrov|Сергей Лавров|Сергій Лавров
Dmitry Medvedev|Дмитрий Медведев|Дмитро Медведєв
Maria Zakharova|Мария Захарова|Марія Захарова
Sergei Shoigu|Сергей Шойгу|Сергій Шойгу
Andrei Belousov|Андрей Белоусов|Андрій Бєлоусов
Valery Gerasimov|Валерий Герасимов
Yuri Ushakov|Юрий Ушаков|Юрій Ушаков
Kirill Dmitriev|Кирилл Дмитриев
Vladimir Medinsky|Владимир Мединский
Vyacheslav Volodin|Вячеслав Володин
Valentina Matviyenko|Валентина Матвиенко
Sergei Naryshkin|Сергей Нарышкин
Alexander Bortnikov|Александр Бортников
Nikolai Patrushev|Николай Патрушев
Elvira Nabiullina|Эльвира Набиуллина
Anton Siluanov|Антон Силуанов
Alexander Novak|Александр Новак
Sergei Kiriyenko|Сергей Кириенко
Alexei Kudrin|Алексей Кудрин
Sergei Sobyanin|Сергей Собянин
Ramzan Kadyrov|Рамзан Кадыров
Gennady Zyuganov|Геннадий Зюганов
Leonid Slutsky|Леонид Слуцкий
Sergei Ryabkov|Сергей Рябков
Vasily Nebenzya|Василий Небензя
Sergei Mironov|Сергей Миронов
Dmitry Kozak|Дмитрий Козак
Alexei Likhachev|Алексей Лихачёв
Alexei Miller|Алексей Миллер
Igor Sechin|Игорь Сечин
German Gref|Герман Греф
Margarita Simonyan|Маргарита Симоньян
Alexei Navalny|Алексей Навальный
Yulia Navalnaya|Юлия Навальная
Mikhail Khodorkovsky|Михаил Ходорковский
Garry Kasparov|Гарри Каспаров
Ilya Yashin|Илья Яшин
Vladimir Kara-Murza|Владимир Кара-Мурза
Alexander Lukashenko|Александр Лукашенко
Sviatlana Tsikhanouskaya|Светлана Тихановская
Maxim Ryzhenkov|Максим Рыженков
Maria Kolesnikova|Мария Колесникова
Kassym-Jomart Tokayev|Касым-Жомарт Токаев
Nursultan Nazarbayev|Нурсултан Назарбаев
Olzhas Bektenov|Олжас Бектенов
Murat Nurtleu|Мурат Нуртлеу
Yermek Kosherbayev|Ермек Кошербаев
Erlan Karin|Ерлан Карин
Maulen Ashimbayev|Маулен Ашимбаев
Erlan Koshanov|Ерлан Кошанов
Sadyr Japarov|Садыр Жапаров
Akylbek Japarov|Акылбек Жапаров
Kamchybek Tashiev|Камчыбек Ташиев
Adylbek Kasymaliev|Адылбек Касымалиев
Jeenbek Kulubaev|Жээнбек Кулубаев
Sooronbay Jeenbekov|Сооронбай Жээнбеков
Almazbek Atambayev|Алмазбек Атамбаев
Roza Otunbayeva|Роза Отунбаева
Shavkat Mirziyoyev|Шавкат Мирзиёев
Abdulla Aripov|Абдулла Арипов
Bakhtiyor Saidov|Бахтиёр Саидов
Saida Mirziyoyeva|Саида Мирзиёева
Emomali Rahmon|Эмомали Рахмон
Rustam Emomali|Рустам Эмомали
Sirojiddin Muhriddin|Сироджиддин Мухриддин
Serdar Berdimuhamedow|Сердар Бердымухамедов
Gurbanguly Berdimuhamedow|Гурбангулы Бердымухамедов
Raşit Meredow|Рашид Мередов
Ilham Aliyev|Ильхам Алиев
Mehriban Aliyeva|Мехрибан Алиева
Jeyhun Bayramov|Джейхун Байрамов
Hikmet Hajiyev|Хикмет Гаджиев
Nikol Pashinyan|Никол Пашинян
Ararat Mirzoyan|Арарат Мирзоян
Vahagn Khachaturyan|Ваагн Хачатурян
Serzh Sargsyan|Серж Саргсян
Robert Kocharyan|Роберт Кочарян
Armen Grigoryan|Армен Григорян
Samvel Karapetyan|Самвел Карапетян
Irakli Kobakhidze|Ираклий Кобахидзе
Salome Zourabichvili|Саломе Зурабишвили
Mikheil Kavelashvili|Михаил Кавелашвили
Bidzina Ivanishvili|Бидзина Иванишвили
Mikheil Saakashvili|Михаил Саакашвили
Irakli Garibashvili|Ираклий Гарибашвили
Maka Botchorishvili|Мака Бочоришвили
Shalva Papuashvili|Шалва Папуашвили
`;
