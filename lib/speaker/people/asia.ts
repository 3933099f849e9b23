/** South, east and south-east Asia, Australia and Oceania. See `people.ts` for the format and the source. */
export const asia = `
^Xi Jinping|Си Цзиньпин|Сі Цзіньпін
^Li Qiang|Ли Цян|Лі Цян
^Wang Yi|Ван И
^Wang Wenbin|Ван Вэньбинь
^Mao Ning|Мао Нин
^Lin Jian|Линь Цзянь
^Guo Jiakun|Го Цзякунь
^Dong Jun|Дун Цзюнь
^He Lifeng|Хэ Лифэн
^Zhao Leji|Чжао Лэцзи
^Han Zheng|Хань Чжэн
^Cai Qi|Цай Ци
^Ding Xuexiang|Дин Сюэсян
^Wang Huning|Ван Хунин
^Li Hui|Ли Хуэй
^Wang Wentao|Ван Вэньтао
^Hua Chunying|Хуа Чуньин
^Fu Cong|Фу Цун
^Hu Jintao|Ху Цзиньтао
John Lee|Джон Ли
^Lai Ching-te|Лай Циндэ
^Tsai Ing-wen|Цай Инвэнь
Sanae Takaichi|Санаэ Такаити
Shigeru Ishiba|Сигэру Исиба
Fumio Kishida|Фумио Кисида
Shinzo Abe|Синдзо Абэ
Yoshihide Suga|Ёсихидэ Суга
Toshimitsu Motegi|Тосимицу Мотэги
Yoshimasa Hayashi|Ёсимаса Хаяси
Takeshi Iwaya|Такэси Ивая
Gen Nakatani|Гэн Накатани
Minoru Kihara|Минору Кихара
Shinjiro Koizumi|Синдзиро Коидзуми
Taro Aso|Таро Асо
Kazuo Ueda|Кадзуо Уэда
^Lee Jae-myung|Ли Чжэ Мён
^Yoon Suk-yeol|Юн Сок Ёль
^Moon Jae-in|Мун Чжэ Ин
^Cho Hyun|Чо Хён
^Han Duck-soo|Хан Док Су
^Kim Jong-un|Ким Чен Ын
^Kim Yo-jong|Ким Ё Чжон
^Kim Jong-il|Ким Чен Ир
^Choe Son-hui|Цой Сон Хи
^Ban Ki-moon|Пан Ги Мун
Narendra Modi|Нарендра Моди
Subrahmanyam Jaishankar|Субраманьям Джайшанкар
Rajnath Singh|Раджнатх Сингх
Amit Shah|Амит Шах
Rahul Gandhi|Рахул Ганди
Ajit Doval|Аджит Довал
Droupadi Murmu|Драупади Мурму
Nirmala Sitharaman|Нирмала Ситхараман
Piyush Goyal|Пиюш Гоял
Shehbaz Sharif|Шехбаз Шариф
Imran Khan|Имран Хан
Ishaq Dar|Исхак Дар
Khawaja Asif|Хаваджа Асиф
Asim Munir|Асим Мунир
Asif Ali Zardari|Асиф Али Зардари
Bilawal Bhutto Zardari|Билавал Бхутто Зардари
Muhammad Yunus|Мухаммад Юнус
Sheikh Hasina|Шейх Хасина
Anura Kumara Dissanayake|Анура Кумара Дисанаяке
Mahinda Rajapaksa|Махинда Раджапакса
Sushila Karki|Сушила Карки
^Min Aung Hlaing|Мин Аун Хлайн
^Aung San Suu Kyi|Аун Сан Су Чжи
Anutin Charnvirakul|Анутин Чанвиракун
Paetongtarn Shinawatra|Пхэтхонгтхан Чинават
Thaksin Shinawatra|Таксин Чинават
Srettha Thavisin|Сеттха Тависин
^Hun Manet|Хун Манет
^Hun Sen|Хун Сен
^To Lam|То Лам
^Pham Minh Chinh|Фам Минь Тинь
^Luong Cuong|Лыонг Кыонг
Thongloun Sisoulith|Тхонглун Сисулит
Prabowo Subianto|Прабово Субианто
Joko Widodo|Джоко Видодо
Retno Marsudi|Ретно Марсуди
Anwar Ibrahim|Анвар Ибрагим
Mahathir Mohamad|Махатхир Мохамад
Lawrence Wong|Лоуренс Вонг
^Lee Hsien Loong|Ли Сянь Лун
Tharman Shanmugaratnam|Тарман Шанмугаратнам
Vivian Balakrishnan|Вивиан Балакришнан
Ferdinand Marcos Jr.|Фердинанд Маркос-младший
Sara Duterte|Сара Дутерте
Rodrigo Duterte|Родриго Дутерте
Enrique Manalo|Энрике Манало
José Ramos-Horta|Жозе Рамуш-Орта
Ukhnaagiin Khürelsükh|Ухнагийн Хурэлсух
Anthony Albanese|Энтони Албаниз
Penny Wong|Пенни Вонг
Richard Marles|Ричард Марлз
Scott Morrison|Скотт Моррисон
Peter Dutton|Питер Даттон
Sussan Ley|Сьюзан Лей
Christopher Luxon|Кристофер Лаксон
Winston Peters|Уинстон Питерс
Jacinda Ardern|Джасинда Ардерн
Sitiveni Rabuka|Ситивени Рабука
James Marape|Джеймс Марапе
`;
