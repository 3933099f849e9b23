import type { ShiftWords } from '../shift-words.ts';

/** What tells in Spanish that two statements on one subject differ. */
export const shift: ShiftWords = {
  negations: 'no en_vez_de en_lugar_de',
  concords: 'nunca jamas ningun ninguna ninguno tampoco nadie nada ni',
  negationReach: 4,
  idle: 'no_solo no_solamente no_obstante sin_duda no_cabe_duda no_me_arrepiento no_lament* no_hay_prisa',
  conditions: 'si quien quienes',
  that: 'que',
  disowning:
    'no_he_dicho nunca_dije no_dije nunca_he_dicho no_promet* oposicion_dice dicen afirman acusa* temen pretenden',
  opinions: 'creo creemos pienso pensamos',
  inPlace: 'en de',
  breaks: 'si porque pues cuando mientras pero sino aunque para donde quien hasta que_no por_tanto',
  commaEnds: false,
  carriers: '',
  joins: 'y e o u asi_como',
  poles: {
    stance: {
      plus: 'apoy* respald* defend* defiend* favorable* a_favor aprob* aprueb* salud* exig* propon* propus* reclam*',
      minus: 'contra rechaz* opon* opus* oposicion* neg* nieg* conden* desmient* desminti* critic*',
    },
    existence: {
      plus: 'introduc* implant* crea* manten* mantien* conserv* constru* abri* abier* continu* firm* adopt* restable* lanz* fund* qued*',
      minus:
        'suprim* elimin* abol* derog* anul* cancel* cerr* cierr* cierre* deten* retir* disolv* suspend* abandon* sal salir saldr* desmantel* demol*',
    },
    amount: {
      plus: 'aument* sub* elev* increment* crec* ampli* reforz* refuerz* mas_de duplic* prolong* adicional* invert* desarroll*',
      minus: 'reduc* redujo baj* rebaj* recort* disminu* menos limit* restring* debilit* flexibiliz*',
    },
    permission: {
      plus: 'permit* autoriz* legaliz* derecho* libertad* libre* acceso toler*',
      minus: 'prohib* ilegal* bloque* exclu* expuls* sancion* imposible* impid* imped*',
    },
    duty: { plus: 'obligatori* obligacion* vinculante* impon*', minus: 'voluntari* opcional* excepcion*' },
    will: {
      plus: 'dispuest* listo lista listos quiere queremos quiero plane* prev* promet* promes*',
      minus: 'impensable descart* reacio*',
    },
    owner: { plus: 'nacionaliz* estatal* public*', minus: 'privad* privatiz*' },
    price: { plus: 'gratis gratuit*', minus: 'de_pago pagar pagan tasas tarifa' },
    scope: {
      plus: 'todos todas total* universal* plenamente',
      minus: 'solo solamente unicamente parcial* exclusiv* algunos',
    },
    worth: {
      plus: 'necesari* esencial* important* util* justo justa eficaz* debe deben debemos hay_que buen bueno buena',
      minus:
        'inutil* peligros* dañin* injust* ineficaz* error* fals* mal malo mala amenaz* irresponsable* absurd*',
    },
    bond: { plus: 'juntos uni* fusion* cooper*', minus: 'separ* divid* aisl*' },
  },
  general: `nosotros nuestro* nuestra* yo mi mis su sus usted* el ella ellos ellas este esta esto estos estas ese esa eso se le les lo la los las
    un una unos unas en de del al con por sobre pais paises gente persona* pregunta* problema* año* dia* mes* semana* tiempo vez veces hoy
    mañana ayer ahora haber hay ha han hemos es son era ser sido sera seran hacer hace hecho dice decir dijo creo pensa* muy tambien ya aun
    mismo otro* otra* nuevo* nueva* primer* dos tres gobierno* parlamento* president* ministr* partido* diputad* que`,
};
