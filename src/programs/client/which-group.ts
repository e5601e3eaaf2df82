import { part } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import {
  NO_ANSWERS,
  QUESTIONS,
  reasonsFor,
  suggestedIds,
  type Answers,
  type Candidate,
  type Question,
} from '../which-group.ts';

/**
 * `<which-group data-candidates data-found>`: asks, and shows the cards that fit, at once and on this
 * page only. Nothing is stored, sent or put into the address.
 */
class WhichGroup extends HTMLElement {
  readonly #candidates = JSON.parse(this.dataset['candidates'] ?? '[]') as readonly Candidate[];

  connectedCallback(): void {
    part(this, 'plain', HTMLElement).hidden = true;
    part(this, 'asking', HTMLElement).hidden = false;
    const form = part(this, 'form', HTMLFormElement);
    form.addEventListener('change', () => this.#show(answersOf(form)));
    form.addEventListener('reset', () => this.#show(NO_ANSWERS));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      part(this, 'found', HTMLElement).focus();
    });
    this.#show(answersOf(form));
  }

  #show(answers: Answers): void {
    const isOwn = answers.whose === 'own';
    for (const element of this.querySelectorAll<HTMLElement>('[data-own-use]')) {
      element.hidden = !isOwn;
    }
    part(this, 'danger', HTMLElement).hidden = !isOwn || answers.goal === 'any';
    part(this, 'young', HTMLElement).hidden = answers.special !== 'teenagers';
    const ids = suggestedIds(this.#candidates, answers);
    const reasons: ReadonlySet<string> = new Set(reasonsFor(answers));
    const cards = ids.map((id) => this.#card(id, reasons));
    part(this, 'cards', HTMLElement).replaceChildren(...cards);
    const sentence = filled(this.dataset['found'] ?? '', { count: ids.length });
    part(this, 'found', HTMLElement).textContent = sentence;
  }

  #card(id: string, reasons: ReadonlySet<string>): Node {
    const { content } = part(this, `card-${id}`, HTMLTemplateElement);
    const card = content.cloneNode(true) as DocumentFragment;
    for (const reason of card.querySelectorAll<HTMLElement>('[data-reason]')) {
      if (!reasons.has(reason.dataset['reason'] ?? '')) reason.remove();
    }
    return card;
  }
}

function answersOf(form: HTMLFormElement): Answers {
  const given = new FormData(form);
  const answers = Object.entries(QUESTIONS).map(([question, possible]) => {
    const answer = possible.find((each) => each === given.get(question));
    return [question, answer ?? NO_ANSWERS[question as Question]];
  });
  return Object.fromEntries(answers) as Answers;
}

customElements.define('which-group', WhichGroup);
