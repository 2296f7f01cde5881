/** Choices that the console offers, generated from schema.graphql. */
export const CERTAINTY = ['CONFIRMED', 'REPORTED', 'SPECULATED', 'DISPUTED'] as const;
export const EVENT_KIND = ['VISIT', 'STATE_VISIT', 'TALKS', 'SUMMIT', 'CEREMONY', 'SIGNING', 'BANQUET', 'PHONE_CALL', 'VIDEO_CALL', 'CONFERENCE', 'EXERCISE', 'CONSULTATION', 'CREDENTIALS', 'RECOGNITION', 'OTHER'] as const;
export const EVENT_STATUS = ['OCCURRED', 'ONGOING', 'SCHEDULED', 'PROPOSED', 'SPECULATED', 'CANCELLED', 'DENIED'] as const;
export const PASSPORT_CLASS = ['DIPLOMATIC', 'OFFICIAL', 'SERVICE', 'ORDINARY'] as const;
export const TIME_INTERVAL = ['DAY', 'MONTH', 'QUARTER', 'YEAR'] as const;
export const TIME_SERIES_GROUP = ['KIND', 'STATUS', 'COUNTRY', 'PLACE', 'DATASET'] as const;
