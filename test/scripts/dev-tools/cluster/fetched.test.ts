import { fetchSpark, fetchTrino } from '../../../../scripts/dev-tools/cluster/fetched'

describe('an engine that cannot be had is left out by its reason', () => {
  const env = { PATH: '/nowhere' }
  test('Spark without Java', () =>
    expect(fetchSpark(env)).toEqual({ leftOut: 'there is no Java 17 or newer' }))
  test('Trino without Maven', () => expect(fetchTrino(env)).toEqual({ leftOut: 'there is no mvn' }))
})
