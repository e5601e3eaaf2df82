/**
 * Words in which lists say that an address is kept back on purpose, in the languages seen:
 * “for safety the address is not published”, “Aus Sicherheitsgründen …”, “dirección reservada”.
 */
const WITHHELD = [
  /\b(?:address|location|venue)\b[^.\n]{0,30}\b(?:withheld|undisclosed|confidential|kept private|is private|(?:not|never|n[’']t)(?: be)?(?: publicly)? (?:published|listed|disclosed|shown|shared|given|public))\b/iu,
  /\b(?:undisclosed|confidential|unpublished|withheld|private) (?:address|location|venue)\b/iu,
  /\b(?:address|location) (?:up)?on request\b/iu,
  /\bsicherheitsgründen\b[^.\n]{0,80}\badresse\b|\badresse\b[^.\n]{0,60}\b(?:nicht (?:veröffentlicht|bekannt|genannt)|auf anfrage|geheim|vertraulich)/iu,
  /\badresse\b[^.\n]{0,40}\b(?:non (?:publiée|communiquée|divulguée)|confidentielle|(?:communiquée )?sur demande)/iu,
  /\bdirecci[oó]n\b[^.\n]{0,40}\b(?:no (?:se )?(?:publica|divulga|publicada)|reservada|confidencial|a petición)/iu,
  /\bendere[cç]o\b[^.\n]{0,40}\b(?:não (?:é )?(?:publicado|divulgado)|reservado|sob consulta)/iu,
  /\bindirizzo\b[^.\n]{0,40}\b(?:non (?:è )?(?:pubblicato|divulgato)|riservato|su richiesta)/iu,
  /\badres\b[^.\n]{0,40}\b(?:niet (?:gepubliceerd|bekend)|op aanvraag|geheim|nie jest publikowany|utajniony)/iu,
  /\badress(?:en)?\b[^.\n]{0,40}\b(?:publiceras inte|hemlig|lämnas på begäran)/iu,
  /住所は?(?:非公開|公開(?:していません|しておりません|されていません))/u,
];

/** Words that send people to ask for the address: a refusal only where the list gives no street itself. */
const ASK_FOR_ADDRESS =
  /\b(?:call|e-?mail|text|contact|message|write|phone|ask)\b[^.\n]{0,40}\bfor (?:the |an? |our )?(?:exact |meeting )?(?:address|location)\b/iu;

/** Whether a text asks visitors to find out the address from a person. */
export function saysToAskForAddress(text: string | undefined): boolean {
  return text !== undefined && ASK_FOR_ADDRESS.test(text);
}

/** Whether a text says that the address is withheld. */
export function saysAddressIsWithheld(text: string | undefined): boolean {
  return text !== undefined && WITHHELD.some((pattern) => pattern.test(text));
}
