export { SetupScreen } from './setup-screen';
export { SignInScreen } from './sign-in-screen';
export { SignUpScreen } from './sign-up-screen';
