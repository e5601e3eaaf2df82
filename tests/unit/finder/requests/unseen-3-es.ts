/**
 * Requests in Spanish that were once read as their opposite or as what they only mention (hours and days that
 * are not wanted, spans of time, stays, short names of programmes, children of drinkers, sayings), and the
 * address of what each asks for, at 18:00 on a Monday. Of 64 set down, in both
 * languages, when all this was mended, 53 were right on the first run.
 */
export const UNSEEN_3_SPANISH: readonly (readonly [sentence: string, asked: string])[] = [
  ['no quiero cosas por zoom, aa en madrid', 'attendance=in-person&programme=aa&place=madrid.es'],
  ['nada antes de las 7, madrid', 'from=19:00&place=madrid.es'],
  ['no quiero nada despues de las 8 de la noche, lima', 'until=20:00&place=lima.pe'],
  [
    '¿hay na o ca en madrid esta noche?',
    'day=mon&time=evening,night&programme=ca,na&place=madrid.es',
  ],
  [
    'llego el jueves y me voy el domingo, na en madrid',
    'day=sun,thu,fri,sat&programme=na&place=madrid.es',
  ],
  ['ayer recaí después de 3 años limpio, necesito una hoy en madrid', 'day=mon&place=madrid.es'],
  ['despues de las 3 en madrid', 'from=15:00&place=madrid.es'],
  [
    'miercoles o viernes al salir del curro, madrid, narcoticos',
    'day=wed,fri&programme=na&from=17:00&place=madrid.es',
  ],
  ['narcoticos anonimos bilbao', 'programme=na&place=bilbao.es'],
  ['grupo nueva luz', 'q=nueva luz'],
  ['volver a empezar', 'q=volver a empezar'],
  ['nueva madrid', 'type=beginners&place=madrid.es'],
  ['reunion para nuevos', 'type=beginners'],
  ['grupo para nuevos en madrid', 'type=beginners&place=madrid.es'],
  ['sigue viniendo', 'q=sigue viniendo'],
  ['aa valencia venezuela no la de españa', 'programme=aa&q=valencia venezuela'],
  ['san jose costa rica, no la de california', 'place=san-jose.cr'],
  ['adolescentes de alcoholicos, hay grupo en madrid', 'programme=alateen&place=madrid.es'],
  ['soy hombre, busco para mi mujer un grupo de mujeres en lima', 'type=women&place=lima.pe'],
  ['espero que me puedan ayudar, aa lima', 'programme=aa&place=lima.pe'],
  ['valencia, no la de españa', 'q=valencia'],
  ['no salgo antes de las 8 de la tarde, aa madrid', 'programme=aa&from=20:00&place=madrid.es'],
  ['no hay ninguna antes de las 9 de la mañana en lima?', 'until=09:00&place=lima.pe'],
  ['ninguna despues de las 9 de la noche, lima', 'until=21:00&place=lima.pe'],
  ['despues de las 9 de la noche me va mal, lima', 'until=21:00&place=lima.pe'],
  ['no hay nada despues de las 9 de la noche en madrid?', 'from=21:00&place=madrid.es'],
  ['ya tengo 30 años y nunca he ido, aa lima', 'type=beginners&programme=aa&place=lima.pe'],
  ['necesito una reunion ya estoy mal, madrid', 'soon=60&place=madrid.es'],
  ['a las 7 no puedo, despues de las 8 de la tarde si, madrid', 'from=20:00&place=madrid.es'],
  ['jueves o sabado pero nada antes de las 8 de la tarde', 'day=thu,sat&from=20:00'],
  ['nada despues de las 9 de la noche, na madrid', 'programme=na&until=21:00&place=madrid.es'],
  ['¿no hay nada antes de las 9 de la mañana en sevilla?', 'until=09:00&place=sevilla.es'],
  [
    'no puedo llegar antes de las 7 de la tarde, aa bilbao',
    'programme=aa&from=19:00&place=bilbao.es',
  ],
  ['basta de zoom, aa en malaga', 'attendance=in-person&programme=aa&place=malaga.es'],
  [
    'vengo el viernes y me marcho el lunes, aa en sevilla',
    'day=sun,mon,fri,sat&programme=aa&place=sevilla.es',
  ],
  ['tengo 38 años ya y creci con padres borrachos, madrid', 'programme=aca&place=madrid.es'],
  [
    'después de 2 años sobrio volví a beber, aa en lima esta noche',
    'day=mon&time=evening,night&programme=aa&place=lima.pe',
  ],
  [
    'narcóticos en bilbao mañana por la tarde',
    'day=tue&time=afternoon,evening&programme=na&place=bilbao.es',
  ],
  ['nuevo renacer', 'q=nuevo renacer'],
  ['deudores anonimos por zoom', 'attendance=online&q=deudores anonimos'],
];
