import type { Profile } from '../../model/profile';
import { PROFILES } from '../../model/profile';
import type { Option } from './Choice';
import type { UiWords } from './words';

/** Every profile with its name, in the order of the model. */
export function profileOptions({ t }: UiWords): readonly Option<Profile>[] {
  return PROFILES.map((profile) => ({ value: profile, label: t(`profile_${profile}`) }));
}
