import { useWords } from './words';

/** Under the findings: for whose account the draft was read. */
export function ReadFor({ profileName }: { readonly profileName: string }) {
  const { t } = useWords();
  return <p class="panel-profile">{t('panel_profile', { profile: profileName })}</p>;
}
