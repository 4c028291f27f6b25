export {
  type Actor,
  decide,
  holds,
  type RightsDecision,
  type RightsRule,
  type Target,
  type Visibility,
  visible,
} from './decide.ts';
export { matrix, type Permission, permissions, type Role, roles } from './permissions.ts';
