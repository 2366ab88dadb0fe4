/** Result names of what is printed beside the places of a leg, column by column. */
export const legNames = ['carrier', 'flight', 'cabin_class', 'date', 'time', 'fare_basis', 'effective_date', 'expiry_date', 'baggage_allowance'] as const // biome-ignore format: a list

/** A place is where one leg ends and the next begins. */
export const stopNames = (row: number, legs: number): readonly string[] => [
  ...(row < legs ? [`itinerary_list[${row}].departure_station`] : []),
  ...(row > 0 ? [`itinerary_list[${row - 1}].destination_station`] : []),
]
