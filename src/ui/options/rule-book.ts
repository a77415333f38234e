import type { AdmittedPack } from '../../model/generation';
import type { Language } from '../../model/language';
import type { Pack } from '../../model/pack';
import type { Rule } from '../../model/rule';
import type { Topic } from '../../model/topic';
import { TOPICS } from '../../model/topic';

/** A rule as a person looks it up: with its title and the pack whose lists it uses. */
export interface ReadableRule {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly title: string;
}

/** The rules of one topic. */
export interface Chapter {
  readonly topic: Topic;
  readonly rules: readonly ReadableRule[];
}

/** Every rule of every pack, by topic in the order of the model; no empty chapters. */
export function ruleBook(packs: readonly AdmittedPack[], language: Language): readonly Chapter[] {
  const rules = packs.flatMap(({ pack }) =>
    pack.rules.map((rule) => ({ rule, pack, title: titleOf(rule, pack, language) })),
  );
  return TOPICS.map((topic) => ({
    topic,
    rules: rules.filter(({ rule }) => rule.topic === topic),
  })).filter((chapter) => chapter.rules.length > 0);
}

function titleOf(rule: Rule, pack: Pack, language: Language): string {
  const own = rule.wording?.[language].title;
  const title = own ?? pack.guides[rule.topic]?.wording[language].title ?? rule.id;
  // There is no draft here that could fill a placeholder.
  return title.replaceAll(/\{\w+\}/g, '…');
}
