export { FollowersScreen } from './followers-screen';
export { ProfileScreen } from './profile-screen';
