export { reportReasons } from './reasons';
export { ReportForm } from './report-form';
