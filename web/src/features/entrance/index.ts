export { ConfirmMailScreen } from './confirm-mail-screen';
export { ForgottenScreen } from './forgotten-screen';
export { ResetScreen } from './reset-screen';
export { SetupScreen } from './setup-screen';
export { SignInScreen } from './sign-in-screen';
export { SignUpScreen } from './sign-up-screen';
