import { enNames } from '../en/names.ts';
import type { NameWords } from '../name-words.ts';

/** Names as the French press writes them. Own compilation of common knowledge. */
export const frNames: NameWords = {
  script: 'latin',
  honorifics: {
    male: `m mm monsieur messieurs président premier_ministre ministre_délégué chancelier roi prince pape cardinal abbé père frère mgr sénateur député
      directeur gouverneur ambassadeur conseiller dirigeant porte-parole_du procureur avocat`,
    female: `mme mmes madame mlle mademoiselle présidente première_ministre chancelière reine princesse sœur sénatrice députée directrice
      gouverneure ambassadrice conseillère dirigeante procureure avocate`,
    either:
      'dr docteur pr professeur ministre maire juge général colonel capitaine me maître le la les l’ex ex-président ancien ancienne',
  },
  given: {
    male: `${enNames.given.male} adrien alain alexandre alexis amédée anatole andré antoine ariel armand arnaud arsène aurélien bastien benoît
      bertrand brice bruno cédric christophe clément cyrille damien denis didier dimitri dominique édouard émile emmanuel éric étienne eugène
      fabien fabrice félix florent florian franck françois françois-xavier frédéric gabriel gaël gaétan gaspard gaston geoffroy georges
      gérald gérard gilbert gilles grégoire grégory guillaume gustave guy henri hervé hubert hugues jacques jean-baptiste jean-claude jean-christophe
      jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul jean-pierre jean-yves jérémie jérôme joël joseph jules
      julien laurent léon lionel loïc louis luc lucien ludovic marc marcel mathieu matthieu maurice maxime michel mikhaïl mikheïl nicolas noël olivier pascal
      patrice patrick paul philippe pierre pierre-yves raphaël raymond régis rémi rémy renaud rené robert robin roland romain sacha sébastien serge sergueï
      simon stanislas stéphane sylvain théo thibault thierry thomas tristan valéry victor vincent vladimir volodymyr xavier yann yannick yves zinédine`,
    female: `${enNames.given.female} adèle adrienne agathe agnès aline amélie anaïs andrée anne-marie annick anny arlette audrey aurélie aurore
      béatrice bénédicte bernadette brigitte camille carole catherine cécile céline chantal charlène christelle christiane christine claire claudine clémence clémentine
      clotilde colette coralie corinne danièle delphine denise dominique édith éléonore élisabeth élise élodie éliane émilie emmanuelle estelle eugénie évelyne fabienne
      fanny fatou florence france françoise frédérique gabrielle geneviève ghislaine gisèle hélène henriette inès ioulia irène isabelle jacqueline jeanne joëlle josette
      josiane julie juliette karine laetitia laure laurence léa lucie lucienne ludivine madeleine manon marguerite marie-france marie-laure marielle marine marlène
      marion martine maryse mathilde mélanie mireille monique muriel myriam nadine nathalie nicole noémie océane odette odile paulette pauline pénélope rachida
      raymonde renée roselyne sandrine ségolène séverine simone solange sophie stéphanie suzanne sylvie thérèse valérie véronique viviane yaël yvette`,
  },
  places: 'ville village rivière lac île rue avenue région province département aéroport',
  particles: enNames.particles.concat("d'", 'd’', "l'", 'l’', 'des'),
  suffixes: enNames.suffixes,
};
