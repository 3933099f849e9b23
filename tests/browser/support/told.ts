/** What the sample articles tell: who said what, and where an article recalls it, when. */
export interface Told {
  speaker: string;
  /** Words that the statement's text holds. */
  words: string;
  /** Only where the article's words date the statement; else its own day does. */
  said?: { from: string; to: string };
}

const ARKENOV = 'Тимур Аркенов';
const VERESH = 'Анна Вереш';
const TARANEK = 'Эмиль Таранек';
const SEVERTSEVA = 'Галина Северцева';
const POLUYANOV = 'Егор Полуянов';
const STOZHAROV = 'Павел Стожаров';
const PENHALLOW = 'Judith Penhallow';
const ARKENOV_EN = 'Timur Arkenov';
const VERESH_EN = 'Anna Veresh';
const CASTELL = 'Owen Castell';

const on = (day: string) => ({ from: day, to: day });
const SEPTEMBER_2024 = { from: '2024-09-01', to: '2024-09-30' };
const OCTOBER_2024 = { from: '2024-10-01', to: '2024-10-31' };
const NOVEMBER_2024 = { from: '2024-11-01', to: '2024-11-30' };
const MARCH_2025 = { from: '2025-03-01', to: '2025-03-31' };
const JUNE_2025 = { from: '2025-06-01', to: '2025-06-30' };
const AUGUST_2025 = { from: '2025-08-01', to: '2025-08-31' };
const FEBRUARY_2026 = { from: '2026-02-01', to: '2026-02-28' };

/** By the article's path; each list in the order of the article. */
export const TOLD: Readonly<Record<string, readonly Told[]>> = {
  'stepnoy-telegraf/2024/09/arkenov-posrednik.html': [
    { speaker: ARKENOV, words: 'его страна не намерена выступать посредником' },
    { speaker: ARKENOV, words: 'Талсай не видит себя в роли посредника. Посредника должны' },
    { speaker: ARKENOV, words: 'Мерген поддерживает добрые отношения' },
    { speaker: ARKENOV, words: 'Мы торгуем с обеими столицами' },
    { speaker: VERESH, words: 'Когда у соседа горит дом', said: on('2024-09-17') },
    { speaker: ARKENOV, words: 'учить соседей, как им делить реку' },
  ],
  'zalesye-vestnik/2024/10/most-besplatno.html': [
    { speaker: SEVERTSEVA, words: 'Мост строится на деньги налогоплательщиков' },
    { speaker: SEVERTSEVA, words: 'ни шлагбаумов, ни касс на мосту не появится' },
    { speaker: STOZHAROV, words: 'Идём с опережением на три недели' },
    { speaker: POLUYANOV, words: 'Я бы хотел верить Галине Андреевне' },
  ],
  'karven-post/2024/11/no-grain-tariffs.html': [
    { speaker: PENHALLOW, words: 'A tariff is a tax, and it is our own people who pay it' },
    { speaker: PENHALLOW, words: 'I will not put up the price of bread' },
    { speaker: PENHALLOW, words: 'There will be no tariffs on grain while I hold this office' },
    { speaker: CASTELL, words: 'The minister has told our farmers that they do not count' },
    { speaker: CASTELL, words: 'They will remember it' },
  ],
  'zalesye-vestnik/2025/01/kto-zaplatit-za-most.html': [
    { speaker: STOZHAROV, words: 'Металл подорожал' },
    { speaker: POLUYANOV, words: 'Если нет, скажите это сейчас' },
    { speaker: SEVERTSEVA, words: 'проезд по мосту останется бесплатным' },
    { speaker: POLUYANOV, words: 'в крае нет статьи' },
  ],
  'stepnoy-telegraf/2025/03/talsay-gotov-prinyat.html': [
    { speaker: ARKENOV, words: 'Мы готовы быть посредником' },
    { speaker: ARKENOV, words: 'Сначала за стол садятся гидрологи' },
    { speaker: ARKENOV, words: 'Талсай не видит себя в роли посредника', said: SEPTEMBER_2024 },
    { speaker: VERESH, words: 'всё равно, где подписывать' },
  ],
  'karven-post/2025/03/talsay-offers-talks.html': [
    {
      speaker: ARKENOV_EN,
      words: 'We are ready to be a mediator if both sides ask for it',
      said: on('2025-03-27'),
    },
    { speaker: ARKENOV_EN, words: 'Ladvin asked yesterday', said: on('2025-03-27') },
    { speaker: 'Emil Taranek', words: 'his government would send a delegation of engineers' },
    { speaker: ARKENOV_EN, words: 'Talsay did not see itself as a mediator', said: SEPTEMBER_2024 },
    { speaker: ARKENOV_EN, words: 'Then there was no invitation', said: on('2025-03-27') },
  ],
  'stepnoy-telegraf/2025/05/arkenov-voda.html': [
    { speaker: ARKENOV, words: 'Вода не має кордонів, але має господарів' },
    { speaker: ARKENOV, words: 'Ми готові прийняти переговори стільки разів' },
  ],
  'zalesye-vestnik/2025/06/most-platnyy.html': [
    { speaker: SEVERTSEVA, words: 'Мне это решение далось тяжело' },
    { speaker: SEVERTSEVA, words: 'проезд по мосту будет бесплатным для всех', said: OCTOBER_2024 },
    { speaker: SEVERTSEVA, words: 'Обстоятельства изменились' },
    { speaker: POLUYANOV, words: 'Шлагбаумов, значит, не будет, а касса будет' },
    { speaker: STOZHAROV, words: 'концессия рассчитана на пятнадцать лет' },
  ],
  'karven-post/2025/08/penhallow-turns-to-tariffs.html': [
    { speaker: PENHALLOW, words: 'I do not like tariffs' },
    { speaker: PENHALLOW, words: 'This is a measure, not a war' },
    { speaker: PENHALLOW, words: 'The moment they take down their wall' },
    { speaker: PENHALLOW, words: 'there would be no tariffs on grain', said: NOVEMBER_2024 },
    { speaker: VERESH_EN, words: 'You do not negotiate over a river in the morning' },
  ],
  'stepnoy-telegraf/2025/09/pervyy-raund.html': [
    { speaker: ARKENOV, words: 'Впервые за три года стороны пользуются одними и теми же цифрами' },
    { speaker: VERESH, words: 'Мы приехали с калькуляторами' },
    { speaker: TARANEK, words: 'Госпожа Вереш умеет считать' },
  ],
  'zalesye-vestnik/2025/10/most-otkryli.html': [
    { speaker: STOZHAROV, words: 'Мост стоит, он ровный' },
    { speaker: SEVERTSEVA, words: 'Этого дня ждали три поколения' },
    { speaker: POLUYANOV, words: 'Это не мост, это подписка' },
    { speaker: 'Ольга Чернавина', words: 'За хлебом и обратно' },
  ],
  'karven-post/2025/12/arkenov-interview.html': [
    { speaker: ARKENOV_EN, words: 'A mediator is not a plumber' },
    { speaker: ARKENOV_EN, words: 'I cannot open the tap for them' },
    { speaker: ARKENOV_EN, words: 'Talsay remained ready to mediate' },
    { speaker: ARKENOV_EN, words: 'Agreeing on numbers is easy' },
    {
      speaker: 'Emil Taranek',
      words: 'They came to the second round to reopen the first',
      said: on('2025-12-09'),
    },
  ],
  'stepnoy-telegraf/2026/02/talsay-vykhodit.html': [
    { speaker: ARKENOV, words: 'Талсай больше не видит себя в роли посредника' },
    { speaker: ARKENOV, words: 'Талсай готов быть посредником', said: MARCH_2025 },
    { speaker: ARKENOV, words: 'Талсай не видит себя в роли посредника', said: SEPTEMBER_2024 },
    { speaker: ARKENOV, words: 'Позиция не изменилась' },
    { speaker: VERESH, words: 'Дверь в Мергене закрылась' },
    { speaker: TARANEK, words: 'Мы благодарны Тимуру Аркенову' },
  ],
  'karven-post/2026/02/talsay-walks-away.html': [
    { speaker: ARKENOV_EN, words: 'Talsay no longer sees itself as a mediator', said: on('2026-02-12') },
    { speaker: ARKENOV_EN, words: 'Talsay did not see itself as a mediator', said: SEPTEMBER_2024 },
    { speaker: ARKENOV_EN, words: 'his country was ready to be one', said: MARCH_2025 },
    { speaker: VERESH_EN, words: 'We are sorry to lose the table' },
  ],
  'zalesye-vestnik/2026/04/platu-otmenyat.html': [
    { speaker: SEVERTSEVA, words: 'Мост должен быть бесплатным' },
    { speaker: SEVERTSEVA, words: 'без платы мост не достроить и не содержать', said: JUNE_2025 },
    { speaker: SEVERTSEVA, words: 'ни шлагбаумов, ни касс на мосту не появится', said: OCTOBER_2024 },
    { speaker: POLUYANOV, words: 'Я трижды слышал от Галины Андреевны' },
  ],
  'stepnoy-telegraf/2026/06/veresh-uhoda.html': [
    { speaker: VERESH, words: 'Ми сіли за стіл удвох' },
    { speaker: VERESH, words: 'Цифри ми взяли звідти' },
    { speaker: ARKENOV, words: 'його країна більше не бачить себе в ролі посередника', said: FEBRUARY_2026 },
    { speaker: ARKENOV, words: 'Вода помирила тих, кого посварила' },
  ],
  'karven-post/2026/09/tariff-to-go.html': [
    { speaker: PENHALLOW, words: 'The tariff has done its work' },
    { speaker: PENHALLOW, words: 'the duty would be lifted as soon as', said: AUGUST_2025 },
    { speaker: PENHALLOW, words: 'A tariff is a tax on our own people' },
    { speaker: CASTELL, words: 'She was against it, then for it' },
  ],
  'stepnoy-telegraf/2026/10/dogovor-podpisan.html': [
    { speaker: ARKENOV, words: 'Я всегда говорил, что Талсай не посредник' },
    { speaker: ARKENOV, words: 'Талсай готов быть посредником', said: MARCH_2025 },
    { speaker: ARKENOV, words: 'страна больше не видит себя в этой роли', said: FEBRUARY_2026 },
    { speaker: ARKENOV, words: 'Той, при которой подписан договор' },
    { speaker: TARANEK, words: 'Плотина работает, река течёт' },
    { speaker: VERESH, words: 'написан цифрами, а не прилагательными' },
  ],
};

/** Words in quotation marks that nobody said: titles, names, irony. */
export const NOT_SAID = [
  'Верхняя Тесна',
  'Мост-Велья',
  'Речник',
  'Горбатый мост',
  'горбатым',
  'Степь без границ',
  'bread and butter act',
  'Who Pays for Bread?',
  'Белый камыш',
  'Развитие мостов',
  'Левый берег',
];
