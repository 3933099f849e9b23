import type { ShiftWords } from '../shift-words.ts';

/** What tells in English that two statements on one subject differ. */
export const shift: ShiftWords = {
  negations: `not no never cannot can't don't doesn't didn't won't wouldn't shouldn't isn't aren't wasn't weren't mustn't
    couldn't haven't hasn't hadn't nor neither nothing nobody none hardly no_longer by_no_means
    instead_of rather_than`,
  negationReach: 4,
  idle: "not_regret* don't_regret* not_only not_just not_merely not_least no_doubt no_matter no_less no_one_doubts public_health public_transport public_space* public_area* public_place* public_safety public_opinion cannot_but can't_but why_not whether_or_not",
  commaEnds: false,
  carriers: '',
  joins: 'and or as_well_as',
  conditions: 'if unless whoever',
  that: 'that',
  disowning:
    "not_say not_said never_said not_claim* not_promise* didn't_say don't_say critics_say they_say they_claim opponents_say opposition_says opposition_claims accuse* alleg*",
  opinions: 'think believe',
  inPlace: 'in at near',
  breaks:
    'because since while when whereas although though unless so_that but which who whose until therefore as_long_as in_order_to even_if thus hence',
  toGoesOn: `want* need* have has had able continu* ought going plan* aim* intend* try tries trying tried fail* refus* allow*
    permit* requir* entitl* commit* willing ready oblig* forc* free ha* wish* like hope* decid* promis* pledg* agree*
    propos* right used seek* prepar* begin* began start* proceed* is are was were be due set back opposed opposition compar* contribut* accord* relat* addition thank* access* answer* respon* belong* return* lead* led object* similar equal* prior up close* subject`,
  poles: {
    stance: {
      plus: `support* advocat* back backs backed backing favour* favor* endors* welcom* stand_for stands_for stand_by stands_by
        stand_up_for call_for calls_for agree* approv* embrac* defend* demand* insist* propos* committed in_favour_of in_favor_of`,
      minus: `oppos* reject* against refus* disagree* resist* object_to objects_to objection* disapprov* condemn* denounc* den*_the
        criticis* criticiz* warn_against stand_against veto* revok* rule*_out`,
    },
    existence: {
      plus: `introduc* establish* creat* maintain* retain* keep keeps kept keeping preserv* continu* remain* build builds built
        building construct* implement* launch* found founded restor* reintroduc* adopt* conclud* instal* open opens opened
        opening carry_on uphold* conserv* sign signs signed signing`,
      minus: `abolish* abolition eliminat* remov* scrap* cancel* repeal* dissol* phas*_out discontinu* demolish* dismantl* axe axed
        end ends ended ending close closes closed closing closure stop stops stopped stopping suspend* terminat* get_rid
        withdraw* withdrew pull_out leave leaves leaving left halt* shut* destroy* relocat* freez* frozen drop drops dropped
        dropping overturn* tear_up ditch* walk*_away quit*`,
    },
    amount: {
      plus: `increas* rais* rise rises rising rose risen expan* strengthen* more higher enlarg* grow grows growing growth extend*
        extension boost* doubl* tripl* deepen* intensif* accelerat* broaden* additional further greater improv* develop*
        enhanc* invest* promot* encourag* longer up sufficient enough tighten*`,
      minus: `reduc* cut cuts cutting lower* decreas* limit limits limited limiting limitation* restrict* weaken* relax* shrink*
        less fewer halv* curb* curtail* diminish* slow slows slowed slash* shorten* downsiz* minimi* minimal ease eases
        cap caps capped scal*_back decrimin* insufficient fall falls falling fell down discourag*`,
    },
    permission: {
      plus: `allow* permit* legaliz* legalis* may freely entitled access accessible available able authoriz* authoris* right rights freedom
        free_choice grant* let lets tolerat* recogniz* recognis* open_to eligible`,
      minus: `ban bans banned banning prohibit* forbid* forbidden outlaw* illegal unlawful criminal* prevent* block blocks blocked
        blocking exclud* exclusion deport* expel* den* punish* prosecut* dispers* bar bars barred sanction* penali*
        dismiss* violat* prescription-only`,
    },
    duty: {
      plus: 'mandator* compulsor* obligator* require* must_be_required binding enforc* forced compulsion duty obligation* obliged regulat* government-mandated',
      minus:
        'voluntar* optional choice choose chooses choosing deregulat* non-binding self-regulat* exempt* exception* waiv* presumption',
    },
    will: {
      plus: 'will shall intend* plan plans planned planning ready willing prepared pledg* promis* commit commits determined want wants going_to',
      minus: 'unwilling unable reluctan* impossible unthinkable ruled_out out_of_the_question hesitat*',
    },
    owner: {
      plus: 'nationali* state-owned public publicly state-run public_hands communal municipal',
      minus: 'privati* private privately free-market market_forces private_sector corporate',
    },
    price: {
      plus: 'free_of_charge for_free free no_fee* subsidis* subsidiz*',
      minus:
        'fee fees charge charges charged pay pays paid paying paid-for levy levies contribut*_to_the_cost*',
    },
    scope: {
      plus: 'all every everyone everybody unrestricted universal unlimited unconditional* always any nationwide general equally regardless irrespective absolute fully full completely complete across',
      minus:
        'only exclusive* selective* certain solely partial* conditional* some preferential sometimes merely',
    },
    worth: {
      plus: 'necessary essential important good effective* beneficial benefit* advantage* useful helps help helpful vital indispensable success* safe justified fair needed legitimate',
      minus:
        'unnecessary harm* counterproductive ineffective* disadvantag* useless dangerous danger* threat* unfair mistake* wrong bad worse hinder* hamper* undermin* stifl* irresponsib* unjust* damag* burden* illegitimate fail fails failed failure unsafe in_contrast contrary incompatible contradict*',
    },
    bond: {
      plus: 'merg* unif* unit* join joins joined joining inclusion inclusive integrat* together cooperat* alliance membership jointly',
      minus: 'separat* segregat* split* isolat* apart divid* independen* autonom* individually',
    },
  },
  general: `we our us i my you your they their people person persons state states government governments country countries
    nation* party must should believe* think thinks thought measure* policy policies issue* question* way ways year years
    parliament* president* minister* cabinet* congress* lawmaker* administration*
    new also very much many one two first time make makes making made take takes taken taking give gives given use uses used
    using get order case cases basis part parts work works well high level levels need needs society citizen citizens public
    european europe eu national federal it its being own however rather just would could might say says said provide* program* number*
    ensur* protect* consider* important regard* concern* situation* problem* system* work* want* come comes go`,
};
