/** The Middle East, Iran and Afghanistan. See `people.ts` for the format and the source. */
export const middleEast = `
Benjamin Netanyahu|Биньямин Нетаньяху|Біньямін Нетаньягу|Bibi|Биби
Isaac Herzog|Ицхак Герцог
Israel Katz|Исраэль Кац
Gideon Sa'ar|Гидеон Саар
Yoav Gallant|Йоав Галант
Benny Gantz|Бенни Ганц
Yair Lapid|Яир Лапид
Naftali Bennett|Нафтали Беннет
Itamar Ben-Gvir|Итамар Бен-Гвир
Bezalel Smotrich|Бецалель Смотрич
Eyal Zamir|Эяль Замир
Herzi Halevi|Герци Халеви
Daniel Hagari|Даниэль Хагари
Ron Dermer|Рон Дермер
Avigdor Lieberman|Авигдор Либерман
Danny Danon|Дэнни Данон
Mahmoud Abbas|Махмуд Аббас
Hussein al-Sheikh|Хусейн аш-Шейх
Mohammad Mustafa|Мохаммад Мустафа
Riyad Mansour|Рияд Мансур
Ismail Haniyeh|Исмаил Хания
Yahya Sinwar|Яхья Синвар
Khalil al-Hayya|Халиль аль-Хайя
Khaled Mashal|Халед Машаль
Hassan Nasrallah|Хасан Насралла
Naim Qassem|Наим Касем
Joseph Aoun|Жозеф Аун
Nawaf Salam|Наваф Салам
Nabih Berri|Набих Берри
Najib Mikati|Наджиб Микати
Ahmed al-Sharaa|Ахмед аш-Шараа|Abu Mohammad al-Julani|Абу Мухаммед аль-Джулани
Asaad al-Shaibani|Асаад аш-Шайбани
Bashar al-Assad|Башар Асад
Geir Pedersen|Гейр Педерсен
Tom Barrack|Том Баррак
Mazloum Abdi|Мазлум Абди
Ali Khamenei|Али Хаменеи
Masoud Pezeshkian|Масуд Пезешкиан
Abbas Araghchi|Аббас Аракчи
Ebrahim Raisi|Ибрахим Раиси
Hassan Rouhani|Хасан Рухани
Mohammad Javad Zarif|Мохаммад Джавад Зариф
Mohammad Bagher Ghalibaf|Мохаммад Багер Галибаф
Ali Larijani|Али Лариджани
Esmaeil Baghaei|Эсмаил Багаи
Mahmoud Ahmadinejad|Махмуд Ахмадинежад
Ali Shamkhani|Али Шамхани
Reza Pahlavi|Реза Пехлеви
Mohammed bin Salman|Мухаммед бен Салман|MBS|МБС|Mohammad bin Salman|Мохаммед бен Сальман
Faisal bin Farhan|Фейсал бен Фархан
Mohammed bin Zayed|Мухаммед бен Зайед|MBZ
Anwar Gargash|Анвар Гаргаш
Mohammed bin Rashid|Мохаммед бен Рашид
Tamim bin Hamad|Тамим бен Хамад
Majed al-Ansari|Маджед аль-Ансари
Mohammed bin Abdulrahman|Мухаммед бен Абдуррахман
Haitham bin Tariq|Хейсам бен Тарик
Badr al-Busaidi|Бадр аль-Бусаиди
Mohammed Shia al-Sudani|Мухаммед Шиа ас-Судани
Abdul Latif Rashid|Абдул Латиф Рашид
Nechirvan Barzani|Нечирван Барзани
Masoud Barzani|Масуд Барзани
Masrour Barzani|Масрур Барзани
Muqtada al-Sadr|Муктада ас-Садр
Abdel Fattah el-Sisi|Абдель Фаттах ас-Сиси|Абдул-Фаттах Ас-Сиси|Sisi|Сиси
Badr Abdelatty|Бадр Абдельати
Ahmed Aboul Gheit|Ахмед Абуль Гейт
Ayman Safadi|Айман ас-Сафади
Abdul-Malik al-Houthi|Абдул-Малик аль-Хути
Rashad al-Alimi|Рашад аль-Алими
Hibatullah Akhundzada|Хайбатулла Ахундзада
Amir Khan Muttaqi|Амир Хан Муттаки
Zabihullah Mujahid|Забихулла Муджахид
Hamid Karzai|Хамид Карзай
Ashraf Ghani|Ашраф Гани
`;
