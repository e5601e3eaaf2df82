import type { RequestWords } from './request-words.ts';

/** How people ask for meetings in Spanish, on both sides of the ocean. */
export const requestWordsEs: RequestWords = {
  phrases: {
    'day=sun': 'domingo, domingos, dom',
    'day=mon': 'lunes, lun',
    'day=tue': 'martes, mar',
    'day=wed': 'miercoles, mie, mier',
    'day=thu': 'jueves, jue',
    'day=fri': 'viernes, vie',
    'day=sat': 'sabado, sabados, sab',
    'day=today': 'hoy, hoy mismo, pa hoy',
    'day=tomorrow': 'manana, el dia de manana, pa manana',
    'day=overmorrow': 'pasado manana',
    'day=sat,sun':
      'fin de semana, fines de semana, finde, findes, fin semana, fds, findesemana, finde semana, fin de',
    'day=mon,tue,wed,thu,fri':
      'entre semana, entresemana, dias laborables, dias laborales, dias de semana, dias habiles, durante la semana, dia de semana, dia laboral',
    'day=today time=evening,night': 'esta noche, esta nochecita',
    'day=today time=afternoon,evening': 'esta tarde',
    'day=today time=morning': 'esta manana',
    'day=tomorrow time=morning': 'manana temprano',
    'time=morning':
      'por la manana, en la manana, de la manana, a la manana, mananas, de manana, matutino, matutina, (por|en) las mananas, tempranero, al amanecer',
    'time=morning,afternoon': 'durante el dia, de dia',
    'time=morning until=09:00':
      'temprano, (a|) primera hora, tempranito, antes (del|de la|de) (trabajo|trabajar|curro|laburo|chamba|oficina|clase), antes de (entrar|ir) (a|al) (trabajar|trabajo|curro|laburo|clase)',
    'time=afternoon,evening': 'tarde, tardes, vespertino, vespertina',
    'time=evening,night': 'noche, noches, nocturna, nocturno, al anochecer',
    'time=night': 'muy tarde, tarde por la noche, tarde en la noche, a altas horas',
    'until=23:59':
      'antes de medianoche, antes de la medianoche, hasta medianoche, hasta la medianoche',
    'until=05:00':
      'despues de medianoche, despues de la medianoche, pasada la medianoche, pasada medianoche',
    'until=06:00': 'madrugada',
    'from=23:30 until=00:30': 'medianoche, media noche',
    'from=12:00 until=15:00':
      'mediodia, medio dia, hora de comer, almuerzo, (hora|rato) (de|del) (almuerzo|almorzar|la comida), a mediodia, al medio dia, pausa del almuerzo',
    'until=12:00': 'antes de mediodia, antes del mediodia, antes del medio dia',
    'from=12:00': 'despues de mediodia, despues del mediodia, despues de comer',
    'from=17:00':
      '(despues|luego) (del|de|de la) (trabajo|trabajar|oficina|curro|laburo|chamba|clase|clases|escuela|pega|jale|turno), (al salir|saliendo|cuando salgo|cuando salga|salgo) (del|de|de la) (trabajo|trabajar|oficina|curro|laburo|chamba|clase|pega|jale|turno)',
    'soon=60':
      'ahora, ahorita, ya, ya mismo, en este momento, en estos momentos, inmediatamente, de inmediato, enseguida, en seguida, abierta ahora, abiertas ahora, abierto ahora, abiertos ahora, urgente, en curso, en este instante, a esta hora, por empezar, a punto de empezar, que empiece pronto',
    'attendance=online':
      'en linea, online, virtual, virtuales, zoom, videollamada, videoconferencia, a distancia, telematica, telematicas, internet, desde casa, desde mi casa, por computadora, por ordenador, remota, remotas, remoto, por el computador, on line, onlain, google meet, videollamadas, por la computadora, desde el celular, desde el movil',
    'attendance=phone':
      'telefono, telefonica, telefonicas, telefonico, por llamada, llamada telefonica, sin conexion, (no tengo|no hay|sin) (internet|wifi|datos|computadora|ordenador) (en casa|en mi casa|aca|aqui|), por fono, marcar',
    'attendance=in-person':
      'presencial, presenciales, en persona, cara a cara, fisica, fisicas, fisico, presencialmente, de manera presencial, de forma presencial, fisicamente, nada de pantallas, harto de pantallas',
    'attendance=hybrid': 'hibrida, hibridas, hibrido, hibridos, semipresencial, modalidad mixta',
    'type=open':
      'abierta, abiertas, abierto, reunion abierta, reuniones abiertas, abierta al publico, abierta a todos, abierta para todos, publica, publicas, junta abierta, sesion abierta, puede ir cualquiera, puede venir cualquiera, acompanante, acompanantes, acompanado, acompanada, para todo publico, cualquiera puede ir, (puede|pueden) (ir|entrar|venir) (cualquiera|todos), abierta (al|para el) publico, entrada libre',
    'type=closed':
      'cerrada, cerradas, cerrado, reunion cerrada, reuniones cerradas, solo para alcoholicos, junta cerrada, sesion cerrada',
    'type=beginners':
      'principiante, principiantes, recien llegado, recien llegados, recien llegada, recien llegadas, nuevos, nuevo, nueva, nuevas, primera vez, novatos, novato, nunca he ido, empezar, estoy empezando, nunca fui, primera reunion, iniciacion, jamas he ido, nunca he estado, nunca estuve, no he ido nunca, no fui nunca, primer dia, recien empiezo, novata, novatas, quiero empezar, soy nueva, soy nuevo, empezando, de cero, mi primera',
    'type=women':
      'mujer, mujeres, femenino, femenina, femeninas, damas, senoras, chicas, exclusivo mujeres, sin hombres, (no|nada de) hombres, puras mujeres, pura mujer',
    'type=men':
      'hombre, hombres, varones, caballeros, masculino, masculina, chicos, senores, solamente hombres, sin mujeres, puros hombres, machos',
    'type=young-people':
      'joven, jovenes, juvenil, juveniles, juventud, muchachos, estudiantes, veinteaneros, chavos, chavas, pibes, pibas, universitarios, universitaria, de mi edad, menores de 30, menores de 25, jovencitos, gente joven, chavitos, (chicos|chicas) jovenes',
    'for=teenagers':
      'adolescente, adolescentes, adolecente, adolecentes, menores de edad, menor de edad, menores de 18',
    'type=seniors':
      'mayores, gente mayor, tercera edad, adultos mayores, jubilados, ancianos, abuelos, viejitos, mas de 60, mayores de 60, mayores de 50, mayores de 65, abuelitos, jubilado, jubilada, pensionados, adulto mayor',
    'type=lgbtq':
      'lgbt, lgbtq, lgbti, lgtb, lgtbi, lgtbiq, lgbtiq, diversidad sexual, queer, lgtbq, orgullo, lgbtiqa, colectivo lgbt, gays y lesbianas, lesbianas y gays, lgbtqia',
    'type=gay': 'gay, gays, homosexual, homosexuales',
    'type=lesbian': 'lesbiana, lesbianas',
    'type=bisexual': 'bisexual, bisexuales',
    'type=transgender': 'trans, transexual, transexuales, transgenero',
    'type=non-binary': 'no binario, no binaria, no binarie, no binarias',
    'type=people-of-colour': 'gente de color, personas de color, afrodescendientes',
    'type=indigenous': 'indigena, indigenas, pueblos originarios',
    'type=professionals': 'profesionales, medicos, abogados',
    'type=secular':
      'laica, laicas, laico, laicos, secular, seculares, ateo, ateos, atea, ateas, agnostico, agnosticos, agnostica, agnosticas, librepensadores, no creyentes',
    'about=religion':
      'dios, religion, religiones, religioso, religiosa, religiosos, religiosas, rezo, rezos, rezar, oracion, oraciones, rollo religioso, rollos religiosos, biblia, poder superior, espiritual, espirituales',
    'about=steps': '12 pasos, doce pasos, los doce pasos, los 12 pasos',
    'type=dual-diagnosis': 'patologia dual, diagnostico dual, salud mental, doble diagnostico',
    'for=family':
      'familia, familias, familiar, familiares, grupo familiar, grupos familiares, parejas, seres queridos, allegados, amigos y familiares, esposas, esposos, apoyo a familiares, pareja alcoholica, padre alcoholico',
    'for=parents': 'padres, madres, para papas',
    'for=relative':
      'mi marido, mi mujer, mi hijo, mi hija, mi esposo, mi esposa, mi hermano, mi hermana, mi padre, mi madre, mi pareja, mi novio, mi novia, mi papa, mi mama, mi nieto, mi nieta, mi sobrino, mi primo, mis padres, mi amigo, mi viejo, mi vieja, mi ex, mi tio, mi tia, mi abuelo, mi abuela, mi cunado, mi cunada, mi suegro, mi suegra, mi prima, mi sobrina, mi amiga, mi companero, mi companera, mi chico, mi chica, mi mami, mi papi, mi jefe, mi familiar, mi familia, mis hijos, mi hijo adolescente, mi hija adolescente, marido, esposo, esposa, hijo, hija, hermano, hermana, novio, novia, un familiar, un amigo, una amiga, nuestro hijo, nuestra hija, su papa, su mama, su padre, su madre, vivo con, convivo con, salgo con, casada con, casado con, pareja de un, pareja de una, esposa de un, mujer de un, amigo de un, amiga de un, hermana de un, hermano de un, madre de un, padre de un, enamorada de un',
    'type=with-al-anon': 'con al anon, con alanon',
    'type=child-friendly':
      'con ninos, ninos bienvenidos, con mis hijos, con hijos, con mi hijo, con mi hija, con mi bebe, con bebe, con bebes, con un bebe, admiten ninos, aceptan ninos, se permiten ninos, con los ninos, con mis ninos, con mis nenes, con mi nena, con mi nene, con mi nino, con mi nina, cochecito, carriola, lactancia, con peques',
    'access=childcare':
      'guarderia, cuidado de ninos, ninera, cuidan a los ninos, cuidado infantil, servicio de guarderia, ludoteca, cuiden a mis hijos, quien cuide a mis hijos, guarderias, cuidan ninos, cuidador de ninos, cuidan bebes',
    'type=discussion': 'discusion, debate, tema, temas, compartir, debates',
    'type=speaker':
      'orador, oradores, oradora, testimonio, testimonios, ponente, ponentes, conferencista, escuchar un testimonio, historia personal',
    'type=step-study':
      'paso, pasos, estudio de pasos, estudio de los pasos, taller de pasos, reuniones de pasos, estudio de paso',
    'type=tradition-study': 'tradicion, tradiciones, estudio de tradiciones, estudio de tradicion',
    'type=concepts': 'conceptos, estudio de conceptos',
    'type=big-book':
      'libro grande, libro azul, gran libro, texto grande, estudio del libro azul, estudio del libro grande',
    'type=twelve-and-twelve':
      'doce y doce, 12 y 12, doce pasos y doce tradiciones, 12 pasos y 12 tradiciones, libro de los 12 y 12, 12 por 12',
    'type=literature':
      'literatura, lectura, lecturas, estudio de literatura, texto basico, estudio de libro, estudio del libro, estudio de libros',
    'type=as-bill-sees-it': 'como lo ve bill',
    'type=daily-reflections': 'reflexion diaria, reflexiones',
    'type=living-sober': 'viviendo sobrio',
    'type=grapevine': 'la vina',
    'type=meditation':
      'meditacion, meditaciones, meditar, undecimo paso, paso 11, paso once, mindfulness, atencion plena',
    'type=birthday': 'cumpleanos, aniversario, aniversarios',
    'type=candlelight': 'velas, luz de velas, luz de las velas, a la luz de una vela',
    'type=breakfast': 'desayuno',
    'type=outdoor': 'aire libre, en el parque, exterior, afuera, en la playa',
    'access=transit':
      'cerca de una parada, cerca de la parada, cerca del autobus, cerca del metro, cerca del tren, cerca de una estacion, transporte publico, en transporte publico, en autobus, en metro, en tren',
    'access=step-free':
      'silla de ruedas, sillas de ruedas, acceso para silla de ruedas, acceso para sillas de ruedas, acceso en silla de ruedas, accesible, accesibles, sin escaleras, sin escalones, acceso sin escalones, minusvalidos, discapacitados, movilidad reducida, discapacidad, rampa, ascensor, elevador, planta baja, voy en silla de ruedas, acceso para minusvalidos, acceso para discapacitados, andador, muletas, no puedo subir escaleras, uso silla de ruedas, sin gradas, sin peldanos, sin barreras, silla electrica, sillas ruedas, silla ruedas, minusvalido, minusvalida, discapacitado, discapacitada, problemas de movilidad, no puedo caminar, rampas, a pie de calle, a nivel de calle, acceso adaptado, accesibilidad, en silla, en silla de ruedas, sin escalera, no puedo (con las|subir) escaleras, bastones, baston',
    'access=toilet':
      'bano accesible, banos accesibles, aseo accesible, aseos accesibles, bano adaptado, aseo adaptado, bano, banos, aseo, aseos, lavabo, sanitario, sanitarios, bano para discapacitados, bano para silla de ruedas, bano para minusvalidos, banos adaptados, aseos adaptados, sanitario accesible, servicio adaptado',
    'access=hearing-loop':
      'bucle magnetico, bucle de induccion, audifonos, bucle auditivo, audifono, no oigo bien, oigo mal, sordera parcial, hipoacusico, hipoacusica, hipoacusia, sordera, medio (sordo|sorda)',
    'access=sign-language':
      'lengua de signos, lengua de senas, lenguaje de senas, lenguaje de signos, interprete de signos, sordos, sordo, sorda, sordas, lse, lsm, interprete, lsa, senas, sordomudo, sordomudos',
    'access=parking':
      'aparcamiento, estacionamiento, parking, parqueo, aparcar, estacionar, parqueadero, estacionamientos, cochera, parquear, aparcamientos, donde dejar el coche, donde dejar el auto',
    'type=fragrance-free': 'sin perfume, sin fragancia, sin perfumes',
    'type=proof-of-attendance':
      'comprobante de asistencia, justificante de asistencia, constancia de asistencia, certificado de asistencia, prueba de asistencia, justificante, firmar asistencia, libertad condicional, juzgado, orden judicial, me mando el juez, hoja firmada, firma de asistencia, comprobante, juez, papel firmado, firmar un papel, firmar papel, firmen un papel',
    '-': 'mas tarde, diario, diaria, diarias, cualquier hora, a cualquier hora, esta semana, la semana que viene, proxima semana, proxima reunion, la proxima, cuanto antes, lo antes posible, pronto, lo mas pronto posible, donde sea, gratis, gratuita, gratuitas, a diario, en cualquier momento, que esten abiertas, que este abierta, que haya abiertas, esta abierto, esta abierta, estan abiertas, buenas tardes, buenas noches, buenos dias, buen dia, buena tarde, buena noche, ya no, ya se, ya que, ya he, turno de noche, trabajo de noche, trabajo por la noche, trabajo de noches, turno nocturno, hasta ahora, por ahora, de aqui en adelante, hora de espana, hora espanola, horario de espana, hora peninsular, hora de mexico, hora de argentina, hora local, ayuda, ayudame, ayudenme, socorro, auxilio, necesito ayuda, anoche, ayer, la otra noche, el otro dia, un dia a la vez, 90 (reuniones|juntas|) en 90 (dias|), espero que (puedan|puedas|me puedan|me puedas|podais) (ayudar|ayudarme), espero que (esten|estes|esteis|todo vaya) bien, (dias|meses|anos|semanas) ya, ya (llevo|van|hace), hace ya, (mi|el|la) vida ahora, (mi|el|la) (medico|doctor|doctora|abogado), solo por hoy, (quiero|prefiero) escuchar, hoy en dia, pa (el|la|mi|los|las|que), mar (del|de), en (secreto|privado|silencio|negacion|problemas|pedazos|cama|la cama|crisis|peligro|apuros|recuperacion|abstinencia), a escondidas',
    'for=not-12-step':
      'alternativa a aa, alternativas a aa, que no sea aa, no aa, otra cosa que aa, distinto de aa, distinto a aa, menos aa, alternativa a los 12 pasos, alternativas a los 12 pasos, alternativa a los doce pasos',
    'programme=aa': 'aa, doble a, a a',
    'programme=na': 'na, narcotico anonimo, narcoticos, narcoticos anonimos, n a, adictos anonimos',
    'programme=ca': 'ca',
    'programme=ma': 'marihuanos anonimos',
    'programme=ga': 'jugadores anonimos',
    'for=gambling':
      'juego patologico, ludopatia, ludopata, ludopatas, apuestas, adiccion al juego, jugador compulsivo, jugadores compulsivos, apostador, apostadores, apostar, casino, casinos, tragaperras, tragamonedas, maquinitas, adicto al juego, adicta al juego, problemas con el juego, problemas de juego, apuesta, apuestas deportivas, juego compulsivo, maquinas, jugar a las maquinas, jugadores, jugador, jugadora, timba, timbero, timbera, bingo, quiniela, ruleta, poker, las apuestas, (juega|jugar|juego) (a las|en las) (maquinas|maquinitas|tragaperras), las maquinas, juega (el|todo el|mucho) dinero',
    'for=bereaved': 'por sobredosis, de sobredosis, de una sobredosis, por una sobredosis',
    'for=moderation':
      'beber menos, tomar menos, reducir el consumo, reduccion de danos, beber con moderacion, moderar, sin abstinencia',
    'for=love':
      'adiccion al sexo, adicto al sexo, adicta al sexo, pornografia, porno, adiccion al amor, dependencia afectiva',
    'for=food':
      'comer compulsivamente, comer de mas, atracones, atracon, bulimia, trastorno alimentario, trastorno alimenticio, adiccion a la comida, adicto a la comida, adicta a la comida, comedora compulsiva, comedoras compulsivas, parar de comer, dejar de comer',
    'programme=oa': 'comedores compulsivos, comedores compulsivos anonimos, comedor compulsivo',
    'programme=coda':
      'codependientes anonimos, codependientes, codependencia, codependiente, dependencia emocional, dependientes emocionales, dependiente emocional',
    'programme=slaa': 'adictos al sexo y al amor, adictos al sexo y amor anonimos',
    'programme=aca':
      'hijos adultos, adultos hijos, hijos de alcoholicos, hijas de alcoholicos, hijo de alcoholico, hijo de un alcoholico, hija de alcoholico, hija de un alcoholico, hijos de padres alcoholicos, creci con un padre alcoholico, creci con padres alcoholicos, creci con una madre alcoholica, padres alcoholicos, creci con alcoholicos, (creci|crecer) con (padres borrachos|un padre borracho|una madre borracha|padres que bebian|padres bebedores)',
    'for=kids-of':
      '(ninos|adolescentes|hijos adolescentes|hijos pequenos) de (alcoholicos|adictos)',
    'programme=al-anon': 'al anon, alanon',
    'programme=nar-anon': 'nar anon, naranon',
    'programme=families-anonymous': 'familias anonimas',
    'for=buddhist': 'budista, budistas, budismo',
    'for=christian': 'cristiano, cristiana, cristianos, catolica, catolico, cristianas',
    'for=alcohol':
      'alcohol, alcoholismo, beber, bebida, alcoholico, alcoholicos, alcoholica, alcoholicas, problema de alcohol, dejar de tomar, bebo demasiado, bebo mucho, tomo mucho, alcol, chupar, chupe, trago, tragos, birra, cerveza, cervezas, copas, alcoholizado, alcoholizada, borrachera, borracheras, tomar tanto, bebedor, bebedores, pistear, pisteo, pistear tanto, chela, chelas, caguamas, escabio, escabiar, empinar el codo, la botella, (dejar|deje) (el trago|la bebida|el chupe|de beber|de tomar|de chupar), guaro, tequila, ron, crudo, resaca, cruda',
    'for=drugs':
      'droga, drogas, drogadiccion, drogadicto, drogadictos, drogadicta, toxicomania, sustancias, dejar de consumir, drogodependencia, drogarse, drogarme, consumidor, consumidores, estupefacientes, ketamina, mdma, extasis, tusi, paco, pasta base, inhalantes, solventes, chemsex, yonqui, drogandose, drogadictas, toxicomano, toxicomanos',
    'for=opioids':
      'heroina, opioides, opiaceos, fentanilo, morfina, tramadol, oxicodona, codeina, analgesicos, opiaceo, opioide, fenta, chiva, jaco, fentanil',
    'for=cocaine':
      'cocaina, coca, perico, crack, farlopa, merca, falopa, basuco, cocainomano, cocainomana, cocainomanos, cocainomanas, una raya, rayas, lineas de coca, perica, papelina, (meterse|meterme|me meto|se mete) rayas, bazuco, piedra, farla, nieve de coca',
    'for=meth':
      'metanfetamina, metanfetaminas, cristal, anfetaminas, speed, cristales, anfetamina, crico, foco, ice, tina, vidrio',
    'for=cannabis':
      'marihuana, porros, mota, cannabis, hierba, porro, faso, fasos, canuto, canutos, hachis, mariguana, marihuano, marihuanero, fumar porros, fumar marihuana, weed, churro, churros de mota, petas, petardos, maria, yerba, mois',
    'for=pills':
      'pastillas, benzodiacepinas, medicamentos, somniferos, pastilla, ansioliticos, tranquilizantes, rivotril, clonazepam, lexatin, alprazolam, orfidal, pastillas para dormir, farmacos, psicofarmacos, trankimazin',
    'for=nicotine':
      'tabaco, fumar, nicotina, cigarrillos, cigarros, cigarrillo, cigarro, vapear, vapeo, vapeador, fumador, fumadores',
    'for=medication': 'metadona, buprenorfina, suboxone',
    'near=me':
      'cerca mio, cerca, cercana, cercanas, cercano, cercanos, cerca de casa, cerca de mi casa, por aca, de mi casa, aqui, en mi ciudad, en mi barrio, donde estoy, en mi pueblo, aca, por mi barrio, de mi, cerca mia, cerquita, no muy lejos, no lejos, que no este lejos, donde vivo, cerca de mi barrio, en la zona, alrededor mio, cerca de mi ubicacion, mi ubicacion, mi zona, por la zona, en esta ciudad, por mi casa, mi colonia, por (aqui|aca) (cerca|), cerca de (aqui|mi|donde vivo|mi trabajo|mi depa|mi piso), de donde (vivo|estoy)',
    'near=me sort=nearest': 'mas cercana, mas cercanas, mas cercano, mas cerca',
    'near=me within=2':
      'a pie, andando, caminando, a distancia de caminar, (andando|caminando|a pie) desde (mi casa|casa|aqui)',
    'language=en': 'ingles, en idioma ingles, habla inglesa',
    'language=es':
      'espanol, castellano, hispana, hispanas, hispano, hispanos, latinos, latino, espanola, hispanohablantes',
    'language=ca': 'catalan',
    'language=eu': 'euskera, vasco',
    'language=gl': 'gallego',
    'language=fr': 'frances',
    'language=de': 'aleman',
    'language=it': 'italiano',
    'language=pt': 'portugues',
    'language=pl': 'polaco',
    'language=ru': 'ruso',
    'language=uk': 'ucraniano',
    'language=ro': 'rumano',
    'language=ar': 'arabe',
    'language=zh': 'chino, mandarin',
    'language=ja': 'japones',
    'language=nl': 'holandes, neerlandes',
    'language=bg': 'bulgaro',
    'language=fa': 'farsi, persa',
    'from=09:00 until=15:00':
      'los (ninos|peques|chicos) estan en (el cole|la escuela|el colegio), horario escolar',
    'about=text':
      'deudores, deudores anonimos, gastadores, compradores compulsivos, (compras|compra) (compulsivas|compulsiva), adicto a (las compras|los videojuegos), adicta a (las compras|los videojuegos), neuroticos, neuroticos anonimos, trabajadores compulsivos, acumuladores',
    'for=outsiders':
      '(no|sin) (es|soy|sea|somos|ser) (un|una|) (alcoholico|alcoholica|adicto|adicta), (hay que|tengo que) ser (alcoholico|alcoholica|adicto|adicta)',
  },
  misspelt: {
    oy: 'hoy',
    aora: 'ahora',
    haora: 'ahora',
    orita: 'ahorita',
    sercana: 'cercana',
    serca: 'cerca',
    reunio: 'reunion',
    reuion: 'reunion',
    reunin: 'reunion',
    runion: 'reunion',
    reunon: 'reunion',
    juebes: 'jueves',
    biernes: 'viernes',
    vierne: 'viernes',
    savado: 'sabado',
    sabdo: 'sabado',
    lune: 'lunes',
    marte: 'martes',
    nesesito: 'necesito',
    necesitp: 'necesito',
    ombres: 'hombres',
    mugeres: 'mujeres',
    nocje: 'noche',
    noxe: 'noche',
    anonimoz: 'anonimos',
    tlf: 'telefono',
    tel: 'telefono',
    q: 'que',
    ke: 'que',
    x: 'por',
    xq: 'porque',
    pq: 'porque',
    porq: 'porque',
    xk: 'porque',
    d: 'de',
    tmb: 'tambien',
    tb: 'tambien',
    tbn: 'tambien',
    bn: 'bien',
    dnd: 'donde',
    aki: 'aqui',
    kiero: 'quiero',
    tngo: 'tengo',
    stoy: 'estoy',
    dsp: 'despues',
    dsps: 'despues',
    mnna: 'manana',
    xfa: 'favor',
    xfavor: 'favor',
  },
  small:
    'un, una, unos, unas, el, la, los, las, lo, de, del, al, a, en, y, e, o, u, que, con, para, por, se, si, no, mi, mis, me, te, tu, su, sus, le, es, esta, este, esto, estas, estos, ese, esa, esos, eso, hay, busco, buscar, buscando, necesito, necesita, necesitamos, necesitando, quiero, queremos, quisiera, querria, quieren, quiere, me, gustaria, alguna, algun, alguno, algunas, algunos, algo, donde, adonde, cuando, como, cual, cuales, cuanto, cuanta, puedo, puede, podria, podrian, podemos, poder, ir, voy, vamos, ire, ayuda, ayudar, ayudame, ayudenme, ayudarme, ayuden, por favor, porfavor, favor, porfa, pls, gracias, muchas, muchos, muy, mas, menos, hola, buenas, buenos, buen, buena, saludos, soy, estoy, estamos, tengo, tiene, tienen, tenemos, ser, estar, saber, sabe, saben, encontrar, encuentro, encontrarme, asistir, acudir, ver, dias, hora, horas, semana, reunion, reuniones, grupo, grupos, junta, juntas, sesion, sesiones, encuentro, encuentros, programa, programas, apoyo, recuperacion, adiccion, adicciones, adicto, adictos, adicta, borracho, borracha, bebido, tomado, ebrio, miedo, asustado, asustada, sola, solo, solamente, desesperado, desesperada, mal, triste, perdido, perdida, nervioso, nerviosa, mucho, mucha, bebe, bebo, toma, tomar, tomo, consume, consumo, droga, recaida, recai, recaer, sobrio, sobria, limpio, limpia, zona, sitio, lugar, lugares, proximo, proxima, proximos, proximas, siguiente, cada, todo, todos, todas, toda, cualquier, tambien, pero, porque, pues, entonces, despues, antes, desde, hasta, sobre, entre, informacion, horario, horarios, direccion, tipo, clase, favor, disponible, disponibles, ofrecen, celebran, celebra, empieza, empiezan, empiece, empezando, comienza, comience, sea, sean, haya, hubiera, nos, les, yo, ella, ellos, nosotros, tan, tanto, ya, persona, personas, alguien, gente, anda, dime, digan, vivo, vive, quiera, quede, queda, quedan, llegar, llegando, hacer, hago, vida, favor, urgencia, ojala, urge, urgentemente, pasa, siento, siente, creo, necesario, oye, amigo, amiga, amigos, senor, senora, estan, sido, fue, era, tendria, habra, habria, ahi, alli, dame, deme, muestrame, mostrar, poco, demasiado, tal, vez, quizas, tipo, llevar, lleva, buscamos, busca, problema, problemas, dejar, mejor, posible, preferiblemente, preferible, conocer, conozco, alcance, abierto, hablar, hablen, habla, hablan, turista, turistas, viajando, vacaciones, visita, visitando, hotel, wey, che, boludo, tio, tia, onda, necesitaria, ustedes, vosotros, ayudan, termino, terminan, acaba, acaban, turno, trabajo, trabajar, trabajando, dormir, duermo, aceptan, aceptarian, admiten, verguenza, nervios, ansiedad, angustia, mismo, misma, edad, anos, estado, hecho, hace, hacia, tiempo, parte, cosa, cosas, ni, tampoco, nunca, siempre, jamas, aun, todavia, casi, mientras, ambiente, deje, dejado, enganchado, enganchada, dependiente, dependencia, dia, nadie, obliga, coche, auto, dinero, moto, fumo, dejarlo, debo, k, nada, plis, llorando, temblando, sentado, sentada, llama, llaman, llamado, llamada, mudo, mudamos, consumir, volvi, volver',
  correct:
    'mixta, mixto, plaza, estacion, carro, mundo, cuento, historias, chile, colombia, canada, alemania, italia, francia, querer, caminos, llego, poniente, tercero, tercer, bueno, primero, segunda, mejores, medias, puerto, puente, cuanta, manera, marzo, mayor, mejor, parte, pared, salida, verano, sabana, manzana, tardes, cuarta, quinta, piso, nuestro, nuestra, entrada, carta, cartas, pobre, hombro, hambre, nombre, sobre, libre, libros, lugares, ultimo, ultima, santo, santa, grande, grandes, gracia, perro, perros, carros, hierro, burro, zorro, gorro, opciones, marca, plantilla, condicion, barra, operacion, salto, mediante, elemento',
  meeting: 'reunion, reuniones, junta, juntas, grupo, grupos, sesion, sesiones, aa, na',
  afterPlace: 'centro, capital, ciudad, y alrededores, estacion',
  nearPlace:
    'cerca de, cercana a, cercanas a, cercano a, en, proxima a, alrededor de, por la zona de, en la zona de, zona de, alrededores de, en el centro de, afueras de, en las afueras de, cerca del, cerca de la, cerca, junto a, vivo en, estoy en, proximo a, en torno a, codigo postal, cp, c p, cod postal',
  writerIn:
    '(yo|) (vivo|estoy|resido|ando|vivimos|estamos) (en|cerca de|por), (me encuentro|estoy viviendo) en',
  otherIn:
    '(ella|el|que|ellos|hijo|hija|marido|mujer|esposo|esposa|padre|madre|papa|mama|hermano|hermana|novio|novia|pareja|amigo|amiga|familia|) (vive|viven|reside|estudia) (en|cerca de), (ella|el|hijo|hija|marido|mujer|esposo|esposa|padre|madre|papa|mama|hermano|hermana|novio|novia|pareja|amigo|amiga|familia) esta en',
  travels:
    '(voy|vamos|viajo|viajamos|me mudo|nos mudamos|vuelo) a, visito, visitando, (voy|estare) de visita (a|en)',
  wishedIn:
    'reunion, reuniones, grupo, grupos, junta, juntas, aa, na, al anon, algo, alguna, alguno, una, uno, sitio, lugar, ayuda',
  however: 'pero, ahora, aunque',
  maybePlace: 'de, desde, por, para, a, hacia, centro de, ciudad de',
  from: 'de, desde, del, a, alrededor de, a la redonda de, a la redonda',
  within:
    'a menos de, menos de, a unos, en un radio de, radio de, dentro de, a, hasta, maximo, como mucho, a un maximo de, en, a maximo, no mas de, a no mas de, como maximo a, que este a, no mas lejos de',
  far: {
    'milla, millas': 1.609,
    'km, kms, kilometro, kilometros, quilometros': 1,
    metros: 0.001,
    'cuadra, cuadras, manzanas': 0.1,
    'minutos andando, minutos a pie, minutos caminando, min andando, min a pie, min caminando': 0.08,
    'minutos en coche, minutos en auto, minutos en carro, min en coche': 0.8,
    'minutos de, min de, mins de': 0,
  },
  single: 'un, una',
  at: 'a las, a la, las, sobre las, hacia las, a eso de las, alrededor de las, como a las, por las, cerca de las',
  after:
    'despues de las, despues de la, a partir de las, desde las, pasadas las, mas tarde de las, de las, despues de, a partir de, desde, luego de las, despues las, salgo a las, salgo de trabajar a las, salgo del trabajo a las, salgo del curro a las, termino a las, termino de trabajar a las, trabajo hasta las, trabajo hasta la, no antes de (las|la), salgo (de la chamba|del laburo|del turno|) (a|como a) las, salgo sobre las, (duermo|ocupado|ocupada|currando|laburo|curro|chambeo|clase|clases|turno|estudio) hasta (las|la), (con|a) los (ninos|chicos|peques|nenes) hasta (las|la), (libre|llego a casa) a (las|partir de las)',
  before:
    'antes de las, antes de la, hasta las, antes de, hasta, no mas tarde de las, como tarde a las, para las, antes las, hasta la, (entro|empiezo) (a trabajar|al curro|a currar|al trabajo|al laburo|) a las, antes de entrar a las',
  between: 'entre las, entre la, de las, desde las, de, entre, desde, de la',
  to: 'y las, y la, a las, a la, hasta las, hasta la, y, a, hasta, al',
  am: 'am, a m, de la manana, por la manana, en la manana, de madrugada, de la madrugada, manana',
  pm: 'pm, p m, de la tarde, de la noche, por la tarde, por la noche, en la tarde, en la noche, del mediodia, de tarde, de noche, tarde, noche, esta tarde, esta noche',
  oClock: 'en punto, horas, hrs, hs, h, hora',
  onwards: 'en adelante, o mas tarde, o despues, para adelante',
  orEarlier: 'o antes, como tarde, como muy tarde, a mas tardar',
  noon: 'mediodia, el mediodia, medio dia',
  beforeHour: { 'cuarto para las': -15, 'un cuarto para las': -15, 'cuarto para la': -15 },
  afterHour: {
    'y media': 30,
    'y treinta': 30,
    'y cuarto': 15,
    'y quince': 15,
    'menos cuarto': -15,
    'menos veinte': -20,
    'y pico': 0,
  },
  inNext:
    'en la proxima, en las proximas, en los proximos, la proxima, las proximas, dentro de, en menos de, los proximos, en, en la siguiente, en las siguientes',
  hours: 'hora, horas, h, hs',
  vague: 'par',
  andHalf: 'y media',
  minutes: 'minuto, minutos, min, mins',
  numbers: {
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    cien: 100,
    media: 0.5,
  },
  anonymous: 'anonimos, anonimo, anonimas, anonima',
  article:
    'el, la, los, las, en, por, de, un, una, a, con, para, ser, sea, ninguna, ningun, al, es',
  trouble:
    'bebe, beben, bebiendo, bebio, bebia, toma, toman, tomando, tomado, consume, consumen, consumiendo, droga, drogando, drogado, drogada, borracho, borracha, ebrio, alcoholizado, adicto, adicta, adictos, recaido, recayo, recaida, recae, emborracha, emborrachandose, chupa, chupando, fuma, inhala, inyecta, sobredosis, bebida, bebido, enganchado, enganchada, adiccion, alcoholico',
  myself: 'soy, estoy, yo, he, me, sigo, ando',
  aside:
    'un, una, muy, ya, no, puedo, dejar, de, tambien, tan, otra, vez, medio, bien, la, el, a, al, las, los, con, he, siendo, nada, mas',
  ownTrouble: 'bebo, tomo, consumo, recai, drogo, bebi, tome, consumi, fumo',
  aged: 'tengo, con, acabo de cumplir, cumpli, recien cumplidos',
  yearsOld: 'anos, anos de edad, anitos',
  notAge:
    'dias, dia, semanas, semana, meses, mes, minutos, min, mins, km, kilometros, horas, hora, sobrio, sobria, limpio, limpia, sin, de sobriedad, en recuperacion, de recuperacion, am, pm, cuadras',
  not: 'no, sin, excepto, menos, salvo, que no sea, que no sean, que no este, no quiero, no quiero (cosas|nada|reuniones|ninguna|saber nada) (por|de|en|con), no sea, nada de, nada de (eso|esto|esas cosas|estas cosas|lo) (de|por), basta de, no aguanto, ya no quiero, ninguna (por|en|de), no me gusta, no puedo, tampoco, ni, no soporto, odio, nada con, exceptuando, que no, fuera, (excepto|salvo|menos|quitando|exceptuando|aparte de|a excepcion de|no sea) (el|los|las|la|), no tengo',
  nothing: 'nada, ninguna, ninguno, ningun, nunca, jamas',
  asideNot:
    'nada, ninguna, una, reunion, reuniones, que, empiece, empiecen, empieza, sea, sean, quiero, puedo, ir, llegar, llego, salgo, salir, acabo, termino, vuelvo, estoy libre, estoy en casa, a casa',
  afterThat: 'despues de (eso|esa hora|ahi), (a partir de|desde) (esa hora|ahi|entonces)',
  afterwards: 'despues, luego, mas tarde',
  spanOf:
    'ano, anos, anitos, mes, meses, semana, semanas, dia, dias, decadas, recaidas, intentos, veces, copas, cervezas, hijos',
  arrives: 'llego, llegamos, llega, aterrizo, aterrizamos, vengo, venimos, vuelo a',
  leaves: '(me|nos|) (voy|vamos|marcho|marchamos|vuelvo|volvemos), salgo, regreso, regresamos',
  nowAged: 'ya, ahora',
  already: 'ya',
  slogans:
    'sigue viniendo, sigan viniendo, solo por hoy, vive y deja vivir, poco a poco, lo primero primero, un dia a la vez, volver a empezar, hazlo simple, funciona si lo trabajas',
  inNames: 'nueva, nuevo, nuevas, nuevos, empezar, empezando',
  called: '(grupo|reunion|junta|uno|una) (que se llama|llamado|llamada|de nombre)',
  groupOf: 'grupo (de|) (aa|na|alcoholicos anonimos|narcoticos anonimos|al anon|)',
  newNames: 'nueva, nuevas',
  saint: 'san, santa, santo',
  there: 'hay',
  yes: 'si',
  save: 'menos, salvo, aparte',
  every: 'cualquier, cualquiera, todos, todas, cada, semana',
  rather: 'es, son, mejor',
  unfit:
    'no, (yo|) no puedo (ir|), no me (va|viene|vienen|sirve|sirven|queda) (bien|), me (va|viene|vienen|queda) mal, trabajo, curro, laburo, estoy (trabajando|ocupado), imposible',
  clause: 'pero, porque, asi, pues, mejor, prefiero, hay, busco, necesito, quiero, si',
  otherDay: '(cualquier|algun|) otro dia, (alguna|) otra noche, (los|) (otros|demas) dias',
  and: 'y, e, ni, tampoco',
  or: 'o, u',
  until: 'hasta, hasta el, hasta la',
  waits: 'espero, esperar, no, puedo, cerrado, ocupado, libre',
  indifferent:
    'no (tiene|hace falta) que ser, no hace falta que sea, (me|) da igual (si es|que sea), aunque sea',
  passing:
    'fui, estuve, recai, bebi, tome, consumi, murio, me dejo, llegue, (limpio|sobrio) desde, ultimo',
  ofMonth: 'del, de',
  past: 'pasado, pasada, anterior, de la semana pasada',
  using:
    'tomar, tome, tomo, tomando, beber, bebi, bebo, bebiendo, consumir, consumi, consumo, consumiendo, drogarme, drogue, fumar, fume, apostar, aposte, jugar, jugue, chupar, pistear',
  intent:
    'yo, no, ya, sin, casi, estoy, he, (quiero|quisiera|quise|pude|puedo|voy a|volvi a|vuelva a|vuelvo a|vaya a|ganas de|evitar|aguantar sin)',
  ending: 'dejar, deje, con, sobre, para, sin, no, del, el',
  sits: 'sentado, sentada, tirado, tirada, acostado, acostada, estacionado, estacionada',
  whoSits: 'estoy, ando, sigo, aqui, aca',
  seat: 'aqui, aca, afuera, fuera, solo, sola, llorando, temblando, en (casa|cama)',
  seatOf:
    '(en|fuera de|afuera de|delante de|dentro de) (mi|la|el|un|una|este|esta), fuera del, dentro del',
  working:
    'trabajo, trabaja, curro, laburo, chambeo, estoy (trabajando|ocupado|ocupada), mi (turno|horario) es, tengo (clase|turno|que trabajar), trabajo de',
  each: 'todos, todas, todo, cada, los, las, casi, solo',
  habit:
    'emborracho, bebo, bebe, tomo, toma, consumo, drogo, chupo, cerveza, vino, juega, juego, apuesto, fumo, salgo',
  bring:
    '(llevar|llevo|traer|lleve) (a|), (ir|voy|venir|entrar|vaya) (con|acompanado de|acompanada de), acompanad(o|a) (de|por), (me|) acompane, (puede|pueden) (venir|ir|entrar|acompanarme) (conmigo|)',
  may: 'puede, podria, si, que, venga',
  along: '(venir|ir|entrar|estar|venga) (conmigo|tambien), acompanarme, conmigo',
  whose: 'mi, mis, un, una, a, al, la, el, los, las',
  guest:
    'hermana, hermano, madre, padre, mama, papa, amigo, amiga, amigos, mujer, marido, alguien, otra persona, familia, tia, tio, vecina, vecino, colega, padrino, madrina',
  child: 'hijo, hija, hijos, hijas, nino, nina, ninos, bebe, peque, nene, nena, nieto',
  thatIsIn: 'en, (la|el) (de|que esta en), (la|el) (ciudad|pueblo) de, que esta en',
  gathering: 'reunion, reuniones, junta, juntas, aa, na',
  beginsPlace: 'nueva, nuevo, mar, el paso',
  forWhom: 'para, pa',
  needsOne: '(necesita|quiere|busca) (ir a|) (una|un|) (reunion|grupo|junta|aa|na)',
  home: 'mi (casa|piso|trabajo|hotel), casa, mi, aqui, aca',
  open: 'abierta, abiertas, abierto, abiertos',
  notAlonePlaces:
    'esperanza, la esperanza, libertad, la libertad, fe, paz, la paz, luz, la luz, amistad, la amistad, union, la union, victoria, la victoria, serenidad, progreso, el progreso, nueva vida, amor, gracia, renacer, santa maria, san jose, san juan, san pablo, san pedro, san francisco, san antonio, santa ana, san miguel, el salvador, buen pastor, concordia, unidad, la unidad, fuente, la fuente, camino, el camino, san martin, san luis, san isidro, santa teresa, san vicente, nueva esperanza, salvador, san marcos, san andres, santo domingo, santa cruz, el carmen, la merced, milagro, el milagro, amparo, refugio, dolores, soledad, consuelo, remedios, mercedes, felicidad, armonia, providencia, nuevo amanecer, amanecer',
};
