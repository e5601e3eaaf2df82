import { folded } from './folded.ts';

/** “Kill myself”, “hurting myself”. */
const HARM = '(?:kill|hurt|harm|hang|shoot|stab|cut|drown|burn|end)';
const SOMEBODY = '(?:me|him|her|them|us|someone|somebody|my \\w+)';

/**
 * What people type when a life may be at stake; folded. English, and the Spanish of requests. It errs
 * towards showing whom to call: the list is answered all the same.
 */
const PHRASES: readonly string[] = [
  // Dying, and not wanting to live.
  'suicid(?:e|al|ed)',
  `${HARM}(?:t?ing)? (?:my ?self|meself)`,
  '(?:top|topping|off|offing|unalive|unaliving) (?:my ?self|meself)',
  '(?:end|ending) (?:it all|it tonight|it now|(?:my|this) (?:own )?life)',
  '(?:think\\w* (?:of|about)|want to|wanna|going to|gonna) end(?:ing)? it',
  '(?:take|taking) my (?:own )?life',
  '(?:want|wanna|ready|hoping|going)(?: to)? (?:die|be dead)',
  '(?:wish|better off) (?:i was |i were |im |if i was |being )?dead',
  '(?:better off|be fine|happier) without me',
  '(?:nobody|no one|noone|no body) (?:would |will |ll )?(?:even |ever )?(?:miss|care about|notice) me',
  'whats the point(?: (?:of|in) (?:living|life|anything|going on|it all|it)| any ?more|(?= $))',
  '(?:dont|do not|not|no longer) (?:want to|wanna) (?:live|exist|wake up|be alive|be here)(?! (?:in|at|on|for|with|near))',
  'cant (?:go on|keep going|live like this)(?= ?$| any ?more| any longer| like this)',
  'cant (?:do this|take (?:it|this)|cope) any ?more',
  '(?:no|any|a) (?:reason|point) (?:to|in|for) (?:live|living|go on|going on|be alive)',
  'nothing (?:left )?to live for|want it (?:all )?to (?:stop|end)',
  '(?:to|gonna|wanna|just|might|should) kms',
  'self harm(?:ing|ed)?',
  // What needs help at once.
  'overdos(?:e|ed|ing)',
  '(?:took|taken|swallowed) (?:(?:way |far |much )?too many|(?:a )?whole (?:bottle|box|pack|packet|strip)|all (?:my|the|his|her)|loads of|a load of|a lot of|a bunch of)',
  '(?:not|stopped|isnt|barely|cant|hardly) breath(?:e|ing)',
  '(?:wont|not|isnt) (?:wake|waking)(?: up)?|cant wake (?:him|her|them|my)',
  '(?:blue|purple|grey) lips|lips (?:\\w+ )?(?:turning |gone )?(?:blue|purple)|(?:gone|turning) blue',
  'unconscious|unresponsive',
  'seizures?|delirium tremens|(?:the|got|have|having) dts|(?:had|having) (?:a fit|fits)|convulsions?',
  'hallucinat\\w+|seeing things|hearing voices|(?:vomiting|coughing|puking|throwing) (?:up )?blood',
  // Violence.
  '(?:hits|hitting|beats|beating|hurts|punched|punches|chok(?:ed|es|ing)|strangl\\w+|raped) me',
  '(?:he|she|they|husband|wife|boyfriend|girlfriend|partner|dad|mum|mom|son|just) (?:\\w+ )?(?:hit|beat|hurt|attacked|threatened) me(?! up)',
  `(?:going to|gonna|will|wants to|want to|tried to|trying to|threaten\\w+ to|might) (?:kill|hurt|stab|shoot) ${SOMEBODY}`,
  'domestic (?:violence|abuse)|abusive (?:husband|wife|partner|boyfriend|girlfriend|relationship|home|marriage)',
  // Spanish.
  'suicid(?:io|arme|arse|a|ar)',
  'matarme|me (?:quiero|quisiera|voy a|puedo) (?:matar|morir)|quiero (?:morir|morirme|desaparecer)',
  'quitarme la vida|acabar con (?:todo|mi vida)|terminar con (?:todo|mi vida)',
  '(?:no|ya no) (?:quiero|queria) (?:vivir|seguir viviendo|seguir asi|despertar|estar aqui)(?! (?:en|con|por|cerca))',
  'no quiero seguir(?= $)|(?:sin|no tengo) (?:ganas|razones|motivos) (?:de|para) vivir|no vale la pena vivir',
  'no (?:puedo|aguanto) mas(?! (?:tarde|temprano|que|de|lejos|pronto|alla))',
  'me corto las venas|cortarme(?: las venas)?|hacerme dano|lastimarme|autolesion\\w*',
  'sobredosis|pastillas de golpe|(?:tome|tomo|tomado|trague|tragado) (?:muchas|muchisimas|demasiadas|todas las|un monton de|un bote de|una caja de|un frasco de) (?:las )?(?:pastillas|pildoras|medicinas|medicamentos)|a nadie le (?:importo|importaria)|nadie me (?:va a )?(?:extranara|extranar|echara de menos|echaria de menos)',
  'no (?:respira|despierta|reacciona)|inconsciente|labios (?:azules|morados)|convulsion(?:es|ando)?',
  'alucina\\w+|veo cosas|oigo voces|vomit\\w+ sangre',
  'me (?:pega|pego|golpea|golpeo|maltrata|amenaza|viola|violo)|(?:quiere|va a|quiso) matar(?:me)?|me va a matar',
  'violencia (?:domestica|de genero|machista|intrafamiliar)',
];
const DANGER = new RegExp(` (?:${PHRASES.join('|')})(?= )`);

/** What somebody types who does not know what to type; only as the whole of a search. */
const CALLS = [
  '(?:(?:omg|god|someone|somebody|anyone|please|pls|plz|just) )*(?:can (?:someone|somebody|anyone) )?(?:i (?:really |just )?need |need )?(?:help|sos)(?: (?:me|now|please|pls|plz|asap|urgently|someone|anyone|us|quick))*',
  '(?:(?:por favor|porfa|alguien|necesito|necesitamos|que alguien me) )*(?:ayuda|ayudame|ayudenme|ayude|auxilio|socorro)(?: (?:por favor|porfa|ya|ahora|urgente|alguien))*',
  'kms|me corto|urgencia|emergency|911|999|112|000',
];
const CALL = new RegExp(`^(?:${CALLS.join('|')})$`);

/** Whether a search should be answered with the crisis lines before anything else. */
export function mayBeInDanger(text: string): boolean {
  const asked = folded(text);
  return CALL.test(asked) || DANGER.test(` ${asked} `);
}
