import chip from './chip/chip.css?inline';
import hold from './hold/hold.css?inline';
import finding from './parts/finding.css?inline';
import panel from './parts/panel.css?inline';
import parts from './parts.css?inline';
import style from './style.css?inline';
import tokens from './tokens.css?inline';

/** The one style sheet of the in-page parts, as text; what is general comes first. */
export const styles = [tokens, parts, style, chip, panel, finding, hold].join('\n');
