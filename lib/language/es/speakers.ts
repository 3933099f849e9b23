import type { Gender, SpeakerNoun } from '../speaker-words.ts';
import { list } from '../verb-forms.ts';

/** Common nouns that speak in Spanish articles, in both numbers. Own compilation. */
export const speakers = new Map<string, SpeakerNoun>();

function add(sort: SpeakerNoun['sort'], gender: Gender | undefined, words: string): void {
  for (const lemma of list(words)) {
    const plural = pluralOf(lemma);
    const traits = gender ? { gender } : {};
    speakers.set(lemma, { sort, nominative: true, lemma, number: 'sg', ...traits });
    if (!speakers.has(plural)) speakers.set(plural, { sort, nominative: true, lemma: plural, number: 'pl' });
  }
}

/** «ministro» → «ministros», «director» → «directores», «portavoz» → «portavoces», «dirección» → «direcciones». */
function pluralOf(noun: string): string {
  if (/s$/u.test(noun)) return noun;
  if (noun.endsWith('z')) return `${noun.slice(0, -1)}ces`;
  if (/ón$/u.test(noun)) return `${noun.slice(0, -2)}ones`;
  if (/án$/u.test(noun)) return `${noun.slice(0, -2)}anes`;
  return /[aeiouéá]$/u.test(noun) ? `${noun}s` : `${noun}es`;
}

add(
  'person',
  'm',
  `presidente ministro exministro exministro viceministro primer_ministro secretario subsecretario director subdirector
   delegado consejero candidato diputado senador alcalde exalcalde concejal gobernador canciller rey príncipe papa
   obispo arzobispo cardenal sacerdote cura pastor general coronel comandante capitán teniente sargento soldado abogado
   letrado fiscal juez magistrado procurador profesor catedrático maestro investigador científico experto médico doctor
   cirujano enfermero psicólogo sociólogo politólogo historiador filósofo biólogo físico químico ingeniero arquitecto autor
   escritor novelista poeta redactor editor presentador locutor actor cantante músico compositor director
   entrenador técnico seleccionador jugador futbolista delantero portero capitán piloto ciclista empresario
   propietario dueño fundador cofundador gerente encargado consultor asesor embajador cónsul diplomático negociador
   opositor líder dirigente mandatario expresidente vicepresidente copresidente jefe gobernante político parlamentario
   congresista legislador republicano demócrata socialista comunista conservador independentista militante
   simpatizante sindicalista trabajador obrero empleado funcionario inspector comisario policía agente bombero guardia
   vecino ciudadano votante elector estudiante alumno joven hombre niño padre abuelo hijo hermano tío primo marido esposo
   viudo amigo compañero colega acusado imputado detenido sospechoso condenado preso afectado herido superviviente
   pasajero conductor agricultor ganadero pescador comerciante hostelero inversor banquero multimillonario
   millonario magnate analista economista periodista cronista columnista comentarista corresponsal activista artista
   especialista testigo representante portavoz responsable ayudante asistente adjunto comisionado coordinador
   organizador promotor participante concursante cliente usuario consumidor señor caballero secretario_general
   mayor excanciller excandidato premier productor guionista cineasta diseñador programador desarrollador
   conservacionista ecologista activista defensor observador`,
);
add(
  'person',
  'f',
  `presidenta ministra exministra viceministra secretaria subsecretaria directora subdirectora delegada consejera candidata
   diputada senadora alcaldesa exalcaldesa concejala gobernadora cancillera reina princesa pastora generala abogada
   letrada jueza magistrada procuradora profesora catedrática maestra investigadora científica experta médica doctora
   enfermera psicóloga socióloga politóloga historiadora filósofa bióloga ingeniera arquitecta autora escritora
   redactora editora presentadora actriz música compositora entrenadora jugadora empresaria propietaria dueña fundadora
   cofundadora asesora embajadora diplomática líder lideresa mandataria expresidenta vicepresidenta jefa política
   parlamentaria trabajadora obrera empleada funcionaria inspectora comisaria vecina ciudadana estudiante alumna mujer
   niña chica madre abuela hija hermana tía prima esposa viuda amiga compañera acusada detenida sospechosa víctima
   portavoza coordinadora organizadora señora señorita consumidora productora directiva clienta usuaria defensora`,
);
add(
  'body',
  'm',
  `gobierno ejecutivo ministerio parlamento congreso senado tribunal juzgado supremo constitucional comité consejo partido
   sindicato grupo instituto organismo banco club equipo diario periódico semanario medio portal canal rotativo
   informe estudio comunicado documento sondeo texto auto fallo kremlin pentágono vaticano elíseo departamento centro
   ayuntamiento hospital servicio ejército fondo observatorio colegio bufete despacho laboratorio museo fabricante
   operador consorcio holding colectivo bloque frente movimiento blog sitio vídeo reportaje artículo libro testamento`,
);
add(
  'body',
  'f',
  `policía guardia fiscalía justicia corte comisión asamblea presidencia administración generalitat junta diputación alcaldía
   agencia cadena emisora radio televisión prensa revista publicación empresa sociedad compañía firma aerolínea
   asociación organización federación confederación liga universidad academia fundación ong encuesta
   investigación embajada iglesia oposición coalición alianza casa dirección directiva delegación autoridad oficina
   cámara entidad institución plataforma patronal ue otan onu oms fifa uefa cnn bbc otan defensa familia biografía
   tradición acusación defensa nota carta sentencia cancillería secretaría consejería concejalía`,
);
add('anonymous', 'f', 'fuente persona gente voz');
add('anonymous', undefined, 'dato cifra estimación cálculo estadística medio testimonio dicho informante');
add('anonymous', 'm', 'oficial allegado alguien algunos muchos otros asistente');
