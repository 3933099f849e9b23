import { describe, expect, it } from 'vitest';
import { es } from '../../../../lib/language/es.ts';
import { basisOf, type MarkedRow } from './marked.ts';

const PUBLISHED = '2024-05-16';

const DATED: readonly MarkedRow[] = [
  ['El miércoles, la alcaldesa Olga Calvo {dijo} que <el puente abrirá el 1 de junio>.', 'El miércoles'],
  ['La alcaldesa Olga Calvo {dijo} el miércoles que <el puente es seguro>.', 'el miércoles'],
  ['«<El puente es seguro>», {dijo} el miércoles la alcaldesa Olga Calvo.', 'el miércoles'],
  [
    '«<El puente es seguro>», {dijo} la alcaldesa Olga Calvo en rueda de prensa este miércoles.',
    'este miércoles',
  ],
  ['La alcaldesa, Olga Calvo, {anunció} la semana pasada que <el puente cerrará>.', 'la semana pasada'],
  ['La alcaldesa {ha asegurado} hoy que <el puente es seguro>.', 'hoy'],
  ['En una entrevista publicada el domingo, la alcaldesa {afirmó} que <el puente es seguro>.', 'el domingo'],
  [
    'Preguntada el martes por la ley aprobada en 2019, la alcaldesa {respondió} que <todo iba bien>.',
    'el martes',
  ],
  ['La alcaldesa, elegida en 2020, {aseguró} ayer que <el puente es seguro>.', 'ayer'],
  ['La ministra {prometió} en enero publicar el informe en junio.', 'en enero'],
  [
    'La planta cerró el 3 de mayo, y un día después su director {dijo} que <no había deudas>.',
    'un día después',
  ],
  [
    'Una semana después de la votación del 10 de marzo, el alcalde {reconoció} que <hubo poca participación>.',
    'Una semana después de',
  ],
  ['Durante la campaña de 2016, el candidato {llamó} a su rival «<farsante>».', 'Durante la campaña de 2016'],
  ['Ya en 2003, el inspector {escribió}: «<Las cajas no son viables>».', 'Ya en 2003'],
  ['Como {dijo} la alcaldesa en mayo, <la obra durará veinte años>.', 'en mayo'],
];

const NOT_DATED: readonly MarkedRow[] = [
  ['La alcaldesa {dijo} que <el puente abrirá el miércoles>.', null],
  ['«<En 1962 lo dejamos todo>», {recuerda} un maestro jubilado.', null],
  ['La ministra {calificó} la reforma de 2003 de «<chapuza>».', null],
  ['La ministra {calificó} la ley aprobada en 2019 de «<chapuza>».', null],
  ['La alcaldesa, elegida en 2020, {aseguró} que <el puente es seguro>.', null],
  ['La alcaldesa, que tomó posesión en mayo, {aseguró} que <el puente es seguro>.', null],
  ['Alcaldesa desde 2015, Olga Calvo {anunció} que <el puente cerrará>.', null],
  ['La ministra {prometió} publicar el informe en junio.', null],
  ['La ministra {pidió} a los jueces actuar antes del viernes.', null],
  ['{Según} la alcaldesa, <el puente abrirá el miércoles>.', null],
  ['{Según} la alcaldesa, <los precios se duplicaron el año pasado>.', null],
  ['El ganador de las elecciones del domingo {dijo} que <todo empezaba>.', null],
  ['La ministra {afirmó} que <los precios bajarán el próximo año>.', null],
  ['La ministra {comentó} el atentado del 12 de agosto con estas palabras: «<Un acto cobarde>».', null],
];

describe('what dates a statement in Spanish', () => {
  it.each([...DATED, ...NOT_DATED])('%s: %s', (marked, basis) => {
    expect(basisOf(marked, PUBLISHED, es)).toBe(basis);
  });
});
