import type { NameWords } from '../name-words.ts';

/** Names as the English-speaking press writes them. Own compilation of common knowledge. */
export const enNames: NameWords = {
  script: 'latin',
  honorifics: {
    male: 'mr mister sir lord king prince father brother congressman chairman councilman assemblyman pope sheikh baron duke earl marshal messrs',
    female:
      'mrs ms miss madam madame mme lady dame queen princess sister congresswoman chairwoman councilwoman assemblywoman baroness duchess first_lady',
    either: `dr doctor prof professor president vice_president prime_minister premier chancellor minister foreign_minister
      senator sen rep representative governor gov mayor secretary justice judge chief_justice ambassador general gen
      colonel col captain capt major lieutenant lt sergeant sgt admiral adm commander chief officer detective sheriff
      attorney_general speaker director chief_executive ceo leader reverend rev bishop archbishop cardinal imam rabbi
      emperor emir ayatollah coach former ex acting then late deputy house_speaker state_sen state_rep us u.s. the
      president-elect governor-general commissioner inspector superintendent spokesman spokeswoman candidate
      republican democrat opposition_leader`,
  },
  given: {
    male: `aaron abdul abdullah abraham adam adrian ahmad ahmed akylbek alan albert alberto alec alejandro alex alexander
      alexandr aleksandr aleksander alexei alexey alfred ali alisher allan allen allister alvin amir anatoly anders andre andreas andrei andres andrew
      andrey andrii andriy andy andrzej anthony antonio antony anwar archie arkady armen arnold arthur artur asif aslan austin barack barry
      bart bashar ben benjamin benyamin bernard bernie bert bill billy binyamin bob bobby boris brad bradley brandon brendan
      brent brett brian bruce bruno bryan byron calvin carl carlos cecil cesar chad charles charlie chester chris
      christian christoph christopher chuck clarence claude clay clint clive clyde colin conor craig curt curtis cyril cyrus dale damien
      damon dan daniel daniil danny darren daryl dave david dean denis dennis derek desmond devin dick diego dimitri dirk dmitri dmitrii
      dmitriy dmitro dmytro dmitry dominic don donald doug douglas duncan dustin dwight earl ed eddie edgar eduard edward edwin eli elias elijah elliot
      elon emmanuel enrique eric erik ernest ernesto ethan eugene evan evgeny felix ferdinand fernando fidel filip finn flavio floyd francesco
      francis francisco francois frank frans franz fred freddie frederick friedrich gareth gary gavin gene geoff geoffrey
      george gerald gerard gerhard gilbert giuseppe giorgio glen glenn gordon graham grant greg gregory grigory guillermo gus gustavo guy hal hamid hank hans harold
      harry harvey hassan hector helmut henri henrik henry herbert herman hilton howard hubert hugh hugo hussein ian ibrahim igor ilham ilya
      imran ira iraj irakli isaac ismail ivan jack jacob jacques jaime jair jake jakub james jamie jan jared jason javier
      jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel johan john johnny jon jonathan jordan jorge
      jose josef joseph josh joshua juan jules julian julio justin kamal karel karim karl kassym-jomart keir keith kemal kenneth ken kent kerry kevin khalid kimbal kirk
      klaus konstantin kostyantyn kurt kyle lance larry lars laurence laurent lawrence lech lee len leo leon leonard leonid les leslie
      lewis liam lionel lloyd lorenzo lou louis luc luca lucas luis luiz luke luther lyle magnus malcolm manmohan manuel marc marcel marco marcos
      marcus mario mark marshall martin marty marvin massimo mateusz matt matteo matthew matthias maurice max maxim michael michel miguel mikael mike mikhail
      mikhael miles milos mitch mitchell mitt mohamed mohammad mohammed mohammad mohamad moses muammar muhammad murat mustafa narendra nathan nathaniel neil nelson nestor neville nicholas nicolas
      nick nicola nigel nikita nikol nikolai nikolay nikos noah noel norman nursultan oleg oleh oleksandr oleksii oleksiy olaf oliver oscar otto owen pablo paolo pascal patrick paul paulo pavel
      pavlo pedro perry pete peter petr petro phil philip philippe phillip pierre piotr preston rafael rahul rajiv ralph ramon ramzan randy raul
      ray raymond recep reggie reginald rene rex reza ricardo richard rick ricky rob robert roberto robin rod roderick rodney rodrigo roger roland roman ron
      ronald rory ross roy rudolf rudolph rudy rupert russell rustam ruslan ryan sadyr salman salvador salvatore sam samuel santiago saul scott sean sebastian serge
      sergei sergey sergio sergiy seth shane shaun shawn shinzo sidney silvio simon stan stanislav stanley stefan stephane stephen steve steven stewart
      stuart sviatoslav syarhei tayyip ted terence terry theodore theo thomas tim timothy tobias toby todd tom tommy tony travis trevor tyler ulrich vadim valentin
      valery vasily vasyl victor viktor vince vincent vitali vitalii vitaliy vitaly vlad vladimir vladislav volodymyr vyacheslav waldemar wallace walter warren wayne wendell wesley wilfred
      will william willie winston wladimir wolfgang woodrow xavier yair yerlan yevgeny yevhen yuri yuriy yury zach zachary zelimkhan`,
    female: `abigail ada adela adele agata agatha agnes aisha alana alberta alexandra alexandria alexis alice alicia alina aliya alison allison alla
      alma alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica angelina anita ann anna annalena anne annette
      annie antonia april ariana ashley astrid audrey aung barbara beata beatrice beatriz becky belinda benazir bernadette beth bethany
      betsy betty beverly bonnie brenda bridget brigitte brittany camilla camille candace carla carly carmen carol carole carolina caroline carolyn
      cassandra catherine cathy cecilia celia charlene charlotte chelsea cheryl christiane christina christine christy cindy claire clara claudia
      colleen condoleezza connie constance corazon courtney cristina crystal cynthia daisy dana daria dariga darya dawn deb debbie deborah debra denise
      diana diane dianne dilma dolores donna dora doris dorothy ebony edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen elsa
      elvira emilia emily emine emma erica erika erin estelle esther ethel eugenia eva evelyn faith fatima felicia fiona flora florence frances francesca frida
      gabrielle gail geraldine gerda gertrude gillian gina ginger giorgia gisele gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel
      heather heidi helen helena helga hilary hilda hillary holly huma imelda ingrid irene irina iris isabel isabella iryna ivanka ivy jackie jacqueline jane
      janet janice jasmine jean jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne jocelyn jodie josephine joy joyce juanita judith judy
      julia juliana julie juliet julija june kaja kamala karen karin karla katalin kate katerina kateryna katherine kathleen kathryn kathy katie katrina katya kayla kellyanne
      kelly kim kimberly kirsten kristen kristi kristin kristina kristine ksenia lana lara larisa laura lauren lena leonora leticia liana lidia lilian lily
      linda lindsay lindsey lisa liudmila liz liza lois lola loretta lori lorraine louise lucia lucille lucy luisa lydia lynn lyudmila mabel
      madeleine madonna maggie malala malia mandy marcia margaret margarita margot maria mariam marian marianne marie marilyn marina marine marion marisa marjorie marlene marsha
      martha martina mary matilda maureen maxine maya meg megan meghan melanie melania melinda melissa mercedes meredith meryl michele michelle mila mildred millie
      mimi miranda miriam moira molly mona monica muriel myrtle nadezhda nadia nancy naomi natalia natalie natallia natalya natasha nellie nicole nina nora norma
      oksana olena olga olha olivia oprah pam pamela patricia patsy paula pauline pearl peggy penelope penny phyllis polina polly priscilla priti rachel raisa ramona rebecca
      regina renee rhonda rita roberta robyn rosa rosalind rose rosemary roxanne ruby ruth sabrina sadie sally salome samantha sandra sara sarah sasha selena serena sharon
      sheila shelly sheryl shirley silvia sofia sonia sonya sophia sophie stacey stella stephanie sue susan susanne suzanne svetlana sviatlana swetlana sylvia tamara tammy tania tanya tara
      tatiana teresa tessa thelma theresa tiffany tina toni tracy tulsi ursula valentina valerie vanessa vera veronica vicky victoria viola violet virginia vivian wanda
      wendy whitney wilma winifred yelena yolanda yulia yuliia yuliya yvette yvonne zelda zoe zuzana`,
  },
  places:
    'city town village river lake sea mount mountain state island street avenue county province district region airport port',
  particles: [
    'von',
    'van',
    'der',
    'den',
    'de',
    'di',
    'da',
    'dos',
    'das',
    'do',
    'du',
    'del',
    'della',
    'la',
    'le',
    'los',
    'las',
    'bin',
    'ben',
    'ibn',
    'al',
    'el',
    'ul',
    'ter',
    'ten',
    'zu',
    'st',
    'y',
    'e',
    'i',
    'abu',
    'san',
    'santa',
    'dei',
    'degli',
    'af',
    'av',
    'dela',
  ],
  suffixes: ['jr', 'sr', 'ii', 'iii', 'iv', 'esq', 'phd', 'md', 'obe', 'mp', 'kc', 'qc'],
  enclitics: ["'s", '’s', "s'", 's’', "'", '’'],
};
