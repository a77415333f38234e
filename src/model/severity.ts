/** From the lightest to the gravest: the order is the comparison. */
export const SEVERITIES = ['info', 'advise', 'warn', 'hold'] as const;
export type Severity = (typeof SEVERITIES)[number];
