import type { Observation } from '../findings/finding.ts'

/** A habit of a server that shows in many places: one cause. */
interface Habit {
  readonly applies: (observation: Observation) => boolean
  /** Where it shows: observations of one habit have one key. */
  readonly key: (observation: Observation) => string
  /** What differs among its observations. */
  readonly place: (observation: Observation) => string
  readonly common: (observation: Observation) => Partial<Observation>
}

/** In how many places something is a habit and no slip. */
const MANY = 3

const HABITS: readonly Habit[] = [
  {
    applies: ({ kind, place = '' }) => kind === 'accepted' && place.startsWith('query/'),
    key: ({ operationId = '' }) => `query of ${operationId}`,
    place: ({ place = '' }) => place.split('/', 2).join('/'),
    common: () => ({
      severity: 'warning',
      pointer: '/paths',
      place: 'query',
      message: 'operations accept invalid values of most of their query parameters',
    }),
  },
  {
    applies: ({ kind, message }) => kind === 'protocol' && message.includes('HEAD'),
    key: ({ message }) => (message.includes('body') ? 'body' : 'HEAD'),
    place: ({ pointer }) => pointer,
    common: ({ message }) => ({
      pointer: '/paths',
      ...(!message.includes('body') && {
        severity: 'warning',
        message: 'HEAD is answered otherwise than GET',
      }),
    }),
  },
]

/** The observations with those of one habit told as one cause. */
export function withoutNoise(observations: readonly Observation[]): Observation[] {
  return HABITS.reduce<readonly Observation[]>(withHabit, observations).slice()
}

function withHabit(observations: readonly Observation[], habit: Habit): Observation[] {
  const places = new Map<string, Set<string>>()
  for (const it of observations) {
    if (!habit.applies(it)) continue
    const key = habit.key(it)
    places.set(key, (places.get(key) ?? new Set()).add(habit.place(it)))
  }
  return observations.map((it) => {
    const isHabit = habit.applies(it) && places.get(habit.key(it))!.size >= MANY
    return isHabit ? { ...it, ...habit.common(it) } : it
  })
}
