/** The database cannot be used as things are; the message is for the person who starts the program and says what to do. */
export class DatabaseUnavailable extends Error {}
