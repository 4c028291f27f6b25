/** Everything the server is told from outside; read once at start, and only here and in tools. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  /** As the app role. */
  databaseUrl: string;
  /** As the owner: migrations and the job runner. */
  adminUrl: string;
  smtpUrl: string | null;
  /** The address people reach the desk at, without a slash at the end. */
  publicUrl: string;
  authSecret: string;
  production: boolean;
  /** Vite as middleware instead of the built pages. */
  dev: boolean;
  /** The demo company: one-click logins, the sample mail's DKIM keys. Never in production. */
  demo: boolean;
  /** A year of past cases in the demo, for figures worth looking at. */
  demoHistory: boolean;
  /** Undo window of an answer, in milliseconds. */
  undoMs: number;
  /** What is written to the log: `warn` unless asked for more. */
  logLevel: string;
  /** Hosts whose Received header is our own. */
  ownHosts: readonly string[];
}
