export * from './flight-itinerary.ts'
