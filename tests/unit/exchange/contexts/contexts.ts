import type { JsonLdObj } from 'jsonld/jsonld-spec';

/**
 * The JSON-LD contexts that our exports name, so that no check has to ask the network. Terms as the specifications
 * define them: the W3C Web Annotation Vocabulary (https://www.w3.org/TR/annotation-vocab/) with its JSON-LD frame of
 * names, and schema.org; only those that an export could bear.
 */

const OA = 'http://www.w3.org/ns/oa#';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';
const AS = 'http://www.w3.org/ns/activitystreams#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const idOf = (id: string) => ({ '@id': id, '@type': '@id' as const });
const vocab = (id: string) => ({ '@id': id, '@type': '@vocab' as const });
const dateTime = (id: string) => ({ '@id': id, '@type': `${XSD}dateTime` });
const count = (id: string) => ({ '@id': id, '@type': `${XSD}nonNegativeInteger` });

/** `http://www.w3.org/ns/anno.jsonld` */
export const ANNOTATION_CONTEXT: JsonLdObj = {
  '@context': {
    oa: OA,
    dc: DC,
    dcterms: DCTERMS,
    as: AS,
    rdf: RDF,
    rdfs: RDFS,
    xsd: XSD,
    schema: 'http://schema.org/',
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    SpecificResource: `${OA}SpecificResource`,
    TextualBody: `${OA}TextualBody`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    Software: `${AS}Application`,
    assessing: `${OA}assessing`,
    classifying: `${OA}classifying`,
    commenting: `${OA}commenting`,
    highlighting: `${OA}highlighting`,
    linking: `${OA}linking`,
    tagging: `${OA}tagging`,
    body: idOf(`${OA}hasBody`),
    target: idOf(`${OA}hasTarget`),
    source: idOf(`${OA}hasSource`),
    selector: idOf(`${OA}hasSelector`),
    motivation: vocab(`${OA}motivatedBy`),
    purpose: vocab(`${OA}hasPurpose`),
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
    first: idOf(`${AS}first`),
    last: idOf(`${AS}last`),
    partOf: idOf(`${AS}partOf`),
    total: count(`${AS}totalItems`),
    startIndex: count(`${AS}startIndex`),
    start: count(`${OA}start`),
    end: count(`${OA}end`),
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    value: `${RDF}value`,
    format: `${DC}format`,
    language: `${DC}language`,
    label: `${RDFS}label`,
    name: 'http://xmlns.com/foaf/0.1/name',
    created: dateTime(`${DCTERMS}created`),
    modified: dateTime(`${DCTERMS}modified`),
    generator: idOf(`${AS}generator`),
    creator: idOf(`${DCTERMS}creator`),
  },
};

/** `https://schema.org`: its own vocabulary for every bare term, and addresses where its properties hold things. */
export const SCHEMA_CONTEXT: JsonLdObj = {
  '@context': {
    '@vocab': 'http://schema.org/',
    schema: 'http://schema.org/',
    id: '@id',
    type: '@type',
    url: idOf('http://schema.org/url'),
    citation: idOf('http://schema.org/citation'),
    datePublished: { '@id': 'http://schema.org/datePublished', '@type': 'http://schema.org/Date' },
  },
};
