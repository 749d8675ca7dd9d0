/** Tables that an officer may be given to fill in. */
export const TEMPLATE_KINDS = ['kpi', 'budget', 'strategy', 'factors'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]
