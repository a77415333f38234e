import type { Refusal } from '../../model/admission';
import type { RefusedPack } from '../../model/generation';
import type { StringKey } from '../parts/words';
import { useWords } from '../parts/words';
import { REFUSAL_WORDS } from './refusal-words';

/** A pack that was not let in, with everything its author needs to mend it. */
export function RefusedCard({ refused }: { readonly refused: RefusedPack }) {
  const { t } = useWords();
  return (
    <article class="pack is-refused">
      <h3>{t('refused_title', { name: refused.name })}</h3>
      <p>{t('refused_hint')}</p>
      <ul class="refusals">
        {refused.refusals.map((refusal) => (
          <li key={`${refusal.because} ${refusal.path} ${refusal.found}`}>
            <RefusalDetails refusal={refusal} />
          </li>
        ))}
      </ul>
    </article>
  );
}

const DETAILS = [
  ['rule', 'refusal_rule'],
  ['path', 'refusal_path'],
] as const satisfies readonly (readonly [keyof Refusal, StringKey])[];

function RefusalDetails({ refusal }: { readonly refusal: Refusal }) {
  const { t } = useWords();
  const { because, found = '', expected = '' } = refusal;
  return (
    <>
      <p>{t(REFUSAL_WORDS[because], { found, expected })}</p>
      <dl>
        {DETAILS.filter(([detail]) => refusal[detail]).map(([detail, label]) => (
          <div key={detail}>
            <dt>{t(label)}</dt>
            <dd>
              <code>{refusal[detail]}</code>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
