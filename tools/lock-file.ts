/** What we read and write of package-lock.json, version 3. */
export interface LockEntry {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export interface LockFile {
  packages: Record<string, LockEntry>;
}

/** Optional packages that some entry names and the lock lacks, by the path they belong at. */
export function missingFrom(lock: LockFile): Record<string, LockEntry> {
  const missing: Record<string, LockEntry> = {};
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isFound(lock, path, name)) continue;
      if (!/^\d+\.\d+\.\d+/.test(version))
        throw new Error(`${path} wants ${name}@${version}: no exact version to lock`);
      missing[`node_modules/${name}`] = {
        version,
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
        ...platformOf(name),
      };
    }
  }
  return missing;
}

/** The lock with every optional package of every platform; entries in npm's own order. */
export function completed(lock: LockFile): LockFile {
  const all = Object.entries({ ...lock.packages, ...missingFrom(lock) });
  return { ...lock, packages: Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en'))) };
}

/** Paths of entries that say where they were fetched: such a lock works on one network only. */
export function hostsNamed(lock: LockFile): string[] {
  return Object.keys(lock.packages).filter((path) => lock.packages[path]?.resolved?.includes('://'));
}

/** As Node resolves: in the package's own node_modules, then in each folder above. */
function isFound(lock: LockFile, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    if (lock.packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

const SYSTEMS: Record<string, string> = { windows: 'win32' };
const KNOWN_SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const MACHINES: Record<string, string> = { '64': 'x64', eabi: 'arm' };
const KNOWN_MACHINES = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/** Which machines a package is for, read from its name, as `@swc/core-win32-x64-msvc` tells. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> {
  const words = name.split(/[/-]/);
  const os = words.map((word) => SYSTEMS[word] ?? word).find((word) => KNOWN_SYSTEMS.includes(word));
  const cpu = words.map((word) => MACHINES[word] ?? word).find((word) => KNOWN_MACHINES.includes(word));
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : '';
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc && os === 'linux' ? { libc: [libc] } : {}),
    ...(os ? { os: [os] } : {}),
  };
}
