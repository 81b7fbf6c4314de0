// Generated from the OpenAPI description by `npm run generate`. Do not edit: README.md beside this file says where to mend what.

/** The number of code points. */
function _length(text) {
  let length = 0
  for (let i = 0; i < text.length; i++, length++) {
    const high = text.charCodeAt(i)
    if (high < 0xd800 || high > 0xdbff) continue
    const low = text.charCodeAt(i + 1)
    if (low >= 0xdc00 && low <= 0xdfff) i++
  }
  return length
}

/** Whether those members of an object that are there pass the checks of a table. */
function _members(validate, table, data, instancePath) {
  for (const name in table) {
    const member = data[name]
    if (member === undefined || table[name](member, instancePath + '/' + name)) continue
    validate.errors = table[name].errors
    return false
  }
  return true
}

function _isDate(text) {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number)
  if (year === undefined || month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
}

function _isTime(text) {
  const match = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i.exec(text)
  if (match === null) return false
  const [hour, minute, second] = match.slice(1, 4).map(Number)
  const [offsetHour, offsetMinute] = [Number(match[5] ?? 0), Number(match[6] ?? 0)]
  if (hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false
  if (second < 60) return true
  const sign = match[4] === '-' ? -1 : 1
  const utc = hour * 60 + minute - sign * (offsetHour * 60 + offsetMinute)
  return second < 61 && (utc + 1440) % 1440 === 1439
}

function _isDateTime(text) {
  const [date, time, ...rest] = text.split(/t|\s/i)
  return time !== undefined && rest.length === 0 && _isDate(date) && _isTime(time)
}

function _isIpv4(text) {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/.test(text)
}

function _isIpv6(text) {
  return /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i.test(text)
}

function _isUuid(text) {
  return /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)
}

const _values4ddbee65 = ["id", "name", "description", "instance_role", "created_at", "updated_at", "site_roles"]
const _valuesb5c96dd4 = ["expires_at", "issued_at", "duration_seconds", "warning_seconds", "extendable", "timing_adjustable", "remembered", "remember_me_duration_days"]
const _values811f1f16 = ["total_pageviews", "unique_sessions", "bounce_rate", "avg_session_duration", "pages_per_session", "chart_data", "utm_campaign_hits", "utm_content_hits", "utm_medium_hits", "utm_source_hits", "utm_term_hits", "goals", "total_conversions"]
const _valuescbf8bcb9 = ["status", "code", "message", "retry_after_seconds"]
const _pattern1cd38fd0 = /* @__PURE__ */ new RegExp("^[^\\n]+\\n$", "u")
const _valuesbe9a7220 = ["id", "site_id", "name", "steps", "created_at"]
const _valuese9646275 = ["goal_id", "name", "conversions", "conversion_rate"]
const _values42bffdb0 = ["id", "site_id", "session_id", "page_id", "timestamp", "path", "hostname", "referrer", "user_agent", "viewport_width", "viewport_height", "screen_width", "screen_height", "language", "country_code", "region", "city", "provider", "asn", "asn_org", "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "qr_code_id", "is_unique"]
const _values74aa61cb = ["owner", "admin", "user"]
const _valuesec46de3e = ["url", "timestamp", "visitor_ip", "user_agent", "name"]
const _valuescdb4641a = ["object", "null"]
const _values957ce8fc = ["url", "timestamp", "visitor_ip", "user_agent"]
const _valuesc540d130 = ["id", "user_id", "domain", "data_retention_days", "created_at"]
const _valuesd0ee054e = ["owner", "admin", "editor", "viewer"]
const _values073b34f6 = ["live_visitors", "total_pageviews", "unique_sessions", "bounce_rate", "avg_session_duration", "pages_per_session", "chart_data", "top_pages", "top_landing_pages", "top_exit_pages", "top_referrers", "top_devices", "top_countries", "top_cities", "top_providers", "top_asns", "top_browsers", "top_ai_bots", "top_ai_sources", "top_languages", "top_utm_campaigns", "top_utm_contents", "top_utm_mediums", "top_utm_sources", "top_utm_terms", "ai_bot_hits", "ai_source_visits", "utm_campaign_hits", "utm_content_hits", "utm_medium_hits", "utm_source_hits", "utm_term_hits", "goals", "funnels"]
const _values3a93fb93 = ["id", "name", "logo_url", "role", "created_at"]
const _values0ddfaa7e = ["max_sites_per_team", "max_team_members", "max_retention_days", "allow_sso", "allow_custom_branding"]
const _values981b7bf4 = ["asc", "desc"]
const _valuesd9b1a695 = ["database_recovering", "database_needs_attention", "database_unavailable"]
const _patternc3194df8 = /* @__PURE__ */ new RegExp("\\S", "u")
const _patterna51c0a6b = /* @__PURE__ */ new RegExp("^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/", "u")
const _valuescc63098b = ["string", "null"]
const _valuesd9d1620f = ["integer", "null"]
const _pattern13344e9f = /* @__PURE__ */ new RegExp("^(?![wW]{3}\\.)(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,}$", "u")
const _pattern0bd01f2d = /* @__PURE__ */ new RegExp("^[^:]+:[\\s\\S]+$", "u")
const _values08e3dd95 = ["array", "null"]
const _pattern1905e442 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u")
const _values25cea3df = ["boolean", "null"]
const _valuesa3320b1f = ["totp", "passkey", "recovery_code", "email_link"]
const _valuese300175a = ["owner", "admin", "member"]
const _values998bbf1e = ["event", "path"]

function validateApiClientBase(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _values4ddbee65){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateApiClientBase.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateApiClientBase, _members39274c73, data, instancePath)){
return false;
}
}
}
else {
validateApiClientBase.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateApiClientBase.errors = vErrors;
return errors === 0;
}

function validateApiClientCreateRequest(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validateApiClientCreateRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "description")) || (key0 === "expires_at")) || (key0 === "instance_role")) || (key0 === "site_roles"))){
validateApiClientCreateRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(!_members(validateApiClientCreateRequest, _membersf34be763, data, instancePath)){
return false;
}
if(data.instance_role !== undefined){
let data0 = data.instance_role;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validateInstanceRole(data0, instancePath+"/instance_role"))){
vErrors = vErrors === null ? validateInstanceRole.errors : vErrors.concat(validateInstanceRole.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/instance_role",schemaPath:"#/properties/instance_role/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs6 = errors;
if(errors === _errs5){
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
}
}
if(!valid1){
const err1 = {instancePath:instancePath+"/instance_role",schemaPath:"#/properties/instance_role/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validateApiClientCreateRequest.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(errors === _errs2){
}
var valid0 = _errs2 === errors;
}
}
}
}
else {
validateApiClientCreateRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateApiClientCreateRequest.errors = vErrors;
return errors === 0;
}

function validateApiClientSiteRole(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.site_id === undefined) && (missing0 = "site_id")) || ((data.role === undefined) && (missing0 = "role"))){
validateApiClientSiteRole.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateApiClientSiteRole, _membersd6029a16, data, instancePath)){
return false;
}
}
}
else {
validateApiClientSiteRole.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateApiClientSiteRole.errors = vErrors;
return errors === 0;
}

function validateApiClientSiteRoleInput(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.site_id === undefined) && (missing0 = "site_id")) || ((data.role === undefined) && (missing0 = "role"))){
validateApiClientSiteRoleInput.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "role") || (key0 === "site_id"))){
validateApiClientSiteRoleInput.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(!_members(validateApiClientSiteRoleInput, _membersd6029a16, data, instancePath)){
return false;
}
}
}
}
else {
validateApiClientSiteRoleInput.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateApiClientSiteRoleInput.errors = vErrors;
return errors === 0;
}

function validateApiClientUpdateRequest(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.instance_role === undefined) && (missing0 = "instance_role"))){
validateApiClientUpdateRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "description")) || (key0 === "expires_at")) || (key0 === "instance_role")) || (key0 === "revoked")) || (key0 === "site_roles"))){
validateApiClientUpdateRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(!_members(validateApiClientUpdateRequest, _members1c8821be, data, instancePath)){
return false;
}
}
}
}
else {
validateApiClientUpdateRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateApiClientUpdateRequest.errors = vErrors;
return errors === 0;
}

function validateAuthSession(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _valuesb5c96dd4){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateAuthSession.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateAuthSession, _members7e24e07f, data, instancePath)){
return false;
}
}
}
else {
validateAuthSession.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateAuthSession.errors = vErrors;
return errors === 0;
}

function validateChartDataPoint(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.time === undefined) && (missing0 = "time")) || ((data.pageviews === undefined) && (missing0 = "pageviews"))) || ((data.visitors === undefined) && (missing0 = "visitors"))){
validateChartDataPoint.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateChartDataPoint, _members0c54fdff, data, instancePath)){
return false;
}
}
}
else {
validateChartDataPoint.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateChartDataPoint.errors = vErrors;
return errors === 0;
}

function validateCloudStatus(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hosted === undefined) && (missing0 = "hosted")) || ((data.signup_enabled === undefined) && (missing0 = "signup_enabled"))){
validateCloudStatus.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateCloudStatus, _members296dc10f, data, instancePath)){
return false;
}
}
}
else {
validateCloudStatus.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateCloudStatus.errors = vErrors;
return errors === 0;
}

function validateComparisonStats(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _values811f1f16){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateComparisonStats.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateComparisonStats, _members43d7f5cd, data, instancePath)){
return false;
}
}
}
else {
validateComparisonStats.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateComparisonStats.errors = vErrors;
return errors === 0;
}

function validateDatabaseUnavailable(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _valuescbf8bcb9){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateDatabaseUnavailable.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateDatabaseUnavailable, _membersdf00808e, data, instancePath)){
return false;
}
}
}
else {
validateDatabaseUnavailable.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateDatabaseUnavailable.errors = vErrors;
return errors === 0;
}

function validateErrorText(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(typeof data === "string"){
if(!_pattern1cd38fd0.test(data)){
validateErrorText.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\n]+\\n$"}}];
return false;
}
else {
}
}
else {
validateErrorText.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(errors === 0){
}
}
validateErrorText.errors = vErrors;
return errors === 0;
}

function validateFunnel(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _valuesbe9a7220){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateFunnel.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateFunnel, _members66797e11, data, instancePath)){
return false;
}
}
}
else {
validateFunnel.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateFunnel.errors = vErrors;
return errors === 0;
}

function validateFunnelStep(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.value === undefined) && (missing0 = "value"))){
validateFunnelStep.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateFunnelStep, _members9bffbc7f, data, instancePath)){
return false;
}
}
}
else {
validateFunnelStep.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateFunnelStep.errors = vErrors;
return errors === 0;
}

function validateGoalStats(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _valuese9646275){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateGoalStats.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateGoalStats, _membersd7d33ec0, data, instancePath)){
return false;
}
}
}
else {
validateGoalStats.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateGoalStats.errors = vErrors;
return errors === 0;
}

function validateHit(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _values42bffdb0){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateHit.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateHit, _membersb0040bb0, data, instancePath)){
return false;
}
}
}
else {
validateHit.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateHit.errors = vErrors;
return errors === 0;
}

function validateHitPage(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.total === undefined) && (missing0 = "total"))){
validateHitPage.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateHitPage, _members50a601b0, data, instancePath)){
return false;
}
}
}
else {
validateHitPage.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateHitPage.errors = vErrors;
return errors === 0;
}

function validateImportExclusionReason(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.reason === undefined) && (missing0 = "reason")){
validateImportExclusionReason.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateImportExclusionReason, _members3044341b, data, instancePath)){
return false;
}
}
}
else {
validateImportExclusionReason.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateImportExclusionReason.errors = vErrors;
return errors === 0;
}

function validateInstanceRole(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateInstanceRole.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
const vSchema0 = _values74aa61cb;
if(!(((data === "owner") || (data === "admin")) || (data === "user"))){
validateInstanceRole.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: _values74aa61cb}}];
return false;
}
else {
}
if(errors === 0){
}
validateInstanceRole.errors = vErrors;
return errors === 0;
}

function validateLoginMfaRequired(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.challenge_token === undefined) && (missing0 = "challenge_token"))) || ((data.factors === undefined) && (missing0 = "factors"))){
validateLoginMfaRequired.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateLoginMfaRequired, _members46d2efbf, data, instancePath)){
return false;
}
if(data.passkey !== undefined){
let data0 = data.passkey;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs3 = errors;
}
else {
validateLoginMfaRequired.errors = [{instancePath:instancePath+"/passkey",schemaPath:"#/properties/passkey/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === _errs1){
}
}
var valid0 = _errs1 === errors;
}
}
}
else {
validateLoginMfaRequired.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateLoginMfaRequired.errors = vErrors;
return errors === 0;
}

function validateLoginRequest(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.email === undefined) && (missing0 = "email")) || ((data.password === undefined) && (missing0 = "password"))){
validateLoginRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateLoginRequest, _members13f37af6, data, instancePath)){
return false;
}
}
}
else {
validateLoginRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateLoginRequest.errors = vErrors;
return errors === 0;
}

function validateLoginResult(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validateLoginSucceeded(data, instancePath))){
vErrors = vErrors === null ? validateLoginSucceeded.errors : vErrors.concat(validateLoginSucceeded.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs2 = errors;
if(!(validateLoginMfaRequired(data, instancePath))){
vErrors = vErrors === null ? validateLoginMfaRequired.errors : vErrors.concat(validateLoginMfaRequired.errors);
errors = vErrors.length;
}
else {
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validateLoginResult.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
}
validateLoginResult.errors = vErrors;
return errors === 0;
}

function validateLoginSucceeded(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validateLoginSucceeded.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateLoginSucceeded, _membersf043fd67, data, instancePath)){
return false;
}
}
}
else {
validateLoginSucceeded.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateLoginSucceeded.errors = vErrors;
return errors === 0;
}

function validateMetricStat(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.value === undefined) && (missing0 = "value"))){
validateMetricStat.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateMetricStat, _members858b54da, data, instancePath)){
return false;
}
}
}
else {
validateMetricStat.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateMetricStat.errors = vErrors;
return errors === 0;
}

function validatePersonalApiClient(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validateApiClientBase(data, instancePath))){
validatePersonalApiClient.errors = validateApiClientBase.errors;
return false;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.owner_type === undefined) && (missing0 = "owner_type")) || ((data.user_id === undefined) && (missing0 = "user_id"))){
validatePersonalApiClient.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validatePersonalApiClient, _members3fc617ac, data, instancePath)){
return false;
}
}
}
else {
validatePersonalApiClient.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === _errs1){
}
}
var valid0 = _errs1 === errors;
if(valid0){
}
}
if(errors === 0){
}
validatePersonalApiClient.errors = vErrors;
return errors === 0;
}

function validatePersonalApiClientWithToken(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.client === undefined) && (missing0 = "client")) || ((data.token === undefined) && (missing0 = "token"))){
validatePersonalApiClientWithToken.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validatePersonalApiClientWithToken, _members7db6f221, data, instancePath)){
return false;
}
}
}
else {
validatePersonalApiClientWithToken.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validatePersonalApiClientWithToken.errors = vErrors;
return errors === 0;
}

function validateServerEventRequest(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _valuesec46de3e){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateServerEventRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateServerEventRequest, _members5241d2af, data, instancePath)){
return false;
}
if(data.properties !== undefined){
let data0 = data.properties;
const _errs1 = errors;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
validateServerEventRequest.errors = [{instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: _valuescdb4641a}}];
return false;
}
const _errs2 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
const _errs3 = errors;
}
if(errors === _errs1){
}
}
var valid1 = _errs1 === errors;
}
if(data.visitor_ip !== undefined){
let data1 = data.visitor_ip;
const _errs4 = errors;
const _errs5 = errors;
let valid3 = false;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
}
if(errors === _errs6){
if(typeof data1 === "string"){
if(!(_isIpv4(data1))){
const err0 = {instancePath:instancePath+"/visitor_ip",schemaPath:"#/properties/visitor_ip/anyOf/0/format",keyword:"format",params:{format: "ipv4"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
}
}
else {
const err1 = {instancePath:instancePath+"/visitor_ip",schemaPath:"#/properties/visitor_ip/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs6){
}
}
}
var _valid0 = _errs6 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs8){
if((typeof data1 == "number") && (isFinite(data1))){
}
if(errors === _errs8){
if(typeof data1 === "string"){
if(!(_isIpv6(data1))){
const err2 = {instancePath:instancePath+"/visitor_ip",schemaPath:"#/properties/visitor_ip/anyOf/1/format",keyword:"format",params:{format: "ipv6"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
}
}
else {
const err3 = {instancePath:instancePath+"/visitor_ip",schemaPath:"#/properties/visitor_ip/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs8){
}
}
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
}
}
if(!valid3){
const err4 = {instancePath:instancePath+"/visitor_ip",schemaPath:"#/properties/visitor_ip/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validateServerEventRequest.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(errors === _errs4){
}
var valid2 = _errs4 === errors;
}
}
}
else {
validateServerEventRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateServerEventRequest.errors = vErrors;
return errors === 0;
}

function validateServerPageviewRequest(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _values957ce8fc){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateServerPageviewRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateServerPageviewRequest, _members95181982, data, instancePath)){
return false;
}
if(data.visitor_ip !== undefined){
let data0 = data.visitor_ip;
const _errs1 = errors;
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
}
if(errors === _errs3){
if(typeof data0 === "string"){
if(!(_isIpv4(data0))){
const err0 = {instancePath:instancePath+"/visitor_ip",schemaPath:"#/properties/visitor_ip/anyOf/0/format",keyword:"format",params:{format: "ipv4"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
}
}
else {
const err1 = {instancePath:instancePath+"/visitor_ip",schemaPath:"#/properties/visitor_ip/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(errors === _errs3){
}
}
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs5){
if((typeof data0 == "number") && (isFinite(data0))){
}
if(errors === _errs5){
if(typeof data0 === "string"){
if(!(_isIpv6(data0))){
const err2 = {instancePath:instancePath+"/visitor_ip",schemaPath:"#/properties/visitor_ip/anyOf/1/format",keyword:"format",params:{format: "ipv6"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
}
}
else {
const err3 = {instancePath:instancePath+"/visitor_ip",schemaPath:"#/properties/visitor_ip/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(errors === _errs5){
}
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
}
}
if(!valid2){
const err4 = {instancePath:instancePath+"/visitor_ip",schemaPath:"#/properties/visitor_ip/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validateServerPageviewRequest.errors = vErrors;
return false;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(errors === _errs1){
}
var valid1 = _errs1 === errors;
}
}
}
else {
validateServerPageviewRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateServerPageviewRequest.errors = vErrors;
return errors === 0;
}

function validateSite(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _valuesc540d130){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateSite.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateSite, _members5803eda4, data, instancePath)){
return false;
}
}
}
else {
validateSite.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateSite.errors = vErrors;
return errors === 0;
}

function validateSiteCreateRequest(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.domain === undefined) && (missing0 = "domain")){
validateSiteCreateRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateSiteCreateRequest, _membersc8ad9b46, data, instancePath)){
return false;
}
}
}
else {
validateSiteCreateRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateSiteCreateRequest.errors = vErrors;
return errors === 0;
}

function validateSiteRole(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateSiteRole.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
const vSchema0 = _valuesd0ee054e;
if(!((((data === "owner") || (data === "admin")) || (data === "editor")) || (data === "viewer"))){
validateSiteRole.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: _valuesd0ee054e}}];
return false;
}
else {
}
if(errors === 0){
}
validateSiteRole.errors = vErrors;
return errors === 0;
}

function validateSiteStats(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _values073b34f6){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateSiteStats.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateSiteStats, _membersba5728bf, data, instancePath)){
return false;
}
}
}
else {
validateSiteStats.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateSiteStats.errors = vErrors;
return errors === 0;
}

function validateStatus(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validateStatus.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateStatus, _membersf043fd67, data, instancePath)){
return false;
}
}
}
else {
validateStatus.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateStatus.errors = vErrors;
return errors === 0;
}

function validateSystemStatus(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.needs_setup === undefined) && (missing0 = "needs_setup")) || ((data.version === undefined) && (missing0 = "version"))){
validateSystemStatus.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateSystemStatus, _members020681e5, data, instancePath)){
return false;
}
}
}
else {
validateSystemStatus.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateSystemStatus.errors = vErrors;
return errors === 0;
}

function validateTeam(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _values3a93fb93){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateTeam.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateTeam, _members1d8236a1, data, instancePath)){
return false;
}
}
}
else {
validateTeam.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateTeam.errors = vErrors;
return errors === 0;
}

function validateTeamApiClient(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validateApiClientBase(data, instancePath))){
validateTeamApiClient.errors = validateApiClientBase.errors;
return false;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.owner_type === undefined) && (missing0 = "owner_type")) || ((data.tenant_id === undefined) && (missing0 = "tenant_id"))) || ((data.instance_role === undefined) && (missing0 = "instance_role"))){
validateTeamApiClient.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateTeamApiClient, _members5379e9d9, data, instancePath)){
return false;
}
}
}
else {
validateTeamApiClient.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === _errs1){
}
}
var valid0 = _errs1 === errors;
if(valid0){
}
}
if(errors === 0){
}
validateTeamApiClient.errors = vErrors;
return errors === 0;
}

function validateTeamApiClientCreateRequest(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validateTeamApiClientCreateRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "description")) || (key0 === "expires_at")) || (key0 === "instance_role")) || (key0 === "site_roles"))){
validateTeamApiClientCreateRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(!_members(validateTeamApiClientCreateRequest, _memberse6f81afb, data, instancePath)){
return false;
}
}
}
}
else {
validateTeamApiClientCreateRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateTeamApiClientCreateRequest.errors = vErrors;
return errors === 0;
}

function validateTeamApiClientUpdateRequest(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validateTeamApiClientUpdateRequest.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "description")) || (key0 === "expires_at")) || (key0 === "instance_role")) || (key0 === "revoked")) || (key0 === "site_roles"))){
validateTeamApiClientUpdateRequest.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(!_members(validateTeamApiClientUpdateRequest, _membersc849ca63, data, instancePath)){
return false;
}
}
}
}
else {
validateTeamApiClientUpdateRequest.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateTeamApiClientUpdateRequest.errors = vErrors;
return errors === 0;
}

function validateTeamApiClientWithToken(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.client === undefined) && (missing0 = "client")) || ((data.token === undefined) && (missing0 = "token"))){
validateTeamApiClientWithToken.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateTeamApiClientWithToken, _members5de457ff, data, instancePath)){
return false;
}
}
}
else {
validateTeamApiClientWithToken.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateTeamApiClientWithToken.errors = vErrors;
return errors === 0;
}

function validateTeamEntitlements(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
let valid0 = true;
for( missing0 of _values0ddfaa7e){
valid0 = data[missing0] !== undefined;
if(!valid0){
validateTeamEntitlements.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
break;
}
}
if(valid0){
if(!_members(validateTeamEntitlements, _membersfbf0586c, data, instancePath)){
return false;
}
}
}
else {
validateTeamEntitlements.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateTeamEntitlements.errors = vErrors;
return errors === 0;
}

function validateTeamList(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.active_team_id === undefined) && (missing0 = "active_team_id")) || ((data.recent_team_ids === undefined) && (missing0 = "recent_team_ids"))) || ((data.teams === undefined) && (missing0 = "teams"))){
validateTeamList.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateTeamList, _membersa807608c, data, instancePath)){
return false;
}
}
}
else {
validateTeamList.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateTeamList.errors = vErrors;
return errors === 0;
}

function validateTeamPlan(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.name === undefined) && (missing0 = "name"))){
validateTeamPlan.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateTeamPlan, _members17b39f7e, data, instancePath)){
return false;
}
}
}
else {
validateTeamPlan.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateTeamPlan.errors = vErrors;
return errors === 0;
}

function validateTeamUsageSummary(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.current_sites === undefined) && (missing0 = "current_sites")) || ((data.current_members === undefined) && (missing0 = "current_members"))) || ((data.current_pending_invites === undefined) && (missing0 = "current_pending_invites"))){
validateTeamUsageSummary.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(!_members(validateTeamUsageSummary, _members1f65eb6d, data, instancePath)){
return false;
}
}
}
else {
validateTeamUsageSummary.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
if(errors === 0){
}
}
validateTeamUsageSummary.errors = vErrors;
return errors === 0;
}

function validateListSitesResponse200(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateSite(data[i0], instancePath+"/"+i0))){
validateListSitesResponse200.errors = validateSite.errors;
return false;
}
}
}
else {
validateListSitesResponse200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateListSitesResponse200.errors = vErrors;
return errors === 0;
}

function validateStringUuid(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
}
if(errors === 0){
if(typeof data === "string"){
if(!(_isUuid(data))){
validateStringUuid.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
else {
}
}
else {
validateStringUuid.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(errors === 0){
}
}
}
validateStringUuid.errors = vErrors;
return errors === 0;
}

function validateStringDateTime(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
}
if(errors === 0){
if(typeof data === "string"){
if(!(_isDateTime(data))){
validateStringDateTime.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
else {
}
}
else {
validateStringDateTime.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(errors === 0){
}
}
}
validateStringDateTime.errors = vErrors;
return errors === 0;
}

function validateListSiteHitsQueryLimit(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validateListSiteHitsQueryLimit.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
validateListSiteHitsQueryLimit.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validateListSiteHitsQueryLimit.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
else {
}
}
}
if(errors === 0){
}
}
validateListSiteHitsQueryLimit.errors = vErrors;
return errors === 0;
}

function validateInteger32f9f6ef(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validateInteger32f9f6ef.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validateInteger32f9f6ef.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
else {
}
}
if(errors === 0){
}
}
validateInteger32f9f6ef.errors = vErrors;
return errors === 0;
}

function validateString(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateString.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
}
validateString.errors = vErrors;
return errors === 0;
}

function validateListSiteHitsQueryOrder(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateListSiteHitsQueryOrder.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
const vSchema0 = _values981b7bf4;
if(!((data === "asc") || (data === "desc"))){
validateListSiteHitsQueryOrder.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: _values981b7bf4}}];
return false;
}
else {
}
if(errors === 0){
}
validateListSiteHitsQueryOrder.errors = vErrors;
return errors === 0;
}

function validateListSiteHitsQueryFilter(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateString817bcc3c(data[i0], instancePath+"/"+i0))){
validateListSiteHitsQueryFilter.errors = validateString817bcc3c.errors;
return false;
}
}
}
else {
validateListSiteHitsQueryFilter.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateListSiteHitsQueryFilter.errors = vErrors;
return errors === 0;
}

function validateGetSiteStatsQueryGoal_id(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateStringUuid(data[i0], instancePath+"/"+i0))){
validateGetSiteStatsQueryGoal_id.errors = validateStringUuid.errors;
return false;
}
}
}
else {
validateGetSiteStatsQueryGoal_id.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateGetSiteStatsQueryGoal_id.errors = vErrors;
return errors === 0;
}

function validateListApiClientsResponse200(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validatePersonalApiClient(data[i0], instancePath+"/"+i0))){
validateListApiClientsResponse200.errors = validatePersonalApiClient.errors;
return false;
}
}
}
else {
validateListApiClientsResponse200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateListApiClientsResponse200.errors = vErrors;
return errors === 0;
}

function validateListTeamApiClientsResponse200(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateTeamApiClient(data[i0], instancePath+"/"+i0))){
validateListTeamApiClientsResponse200.errors = validateTeamApiClient.errors;
return false;
}
}
}
else {
validateListTeamApiClientsResponse200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateListTeamApiClientsResponse200.errors = vErrors;
return errors === 0;
}

function validateInteger(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validateInteger.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
}
validateInteger.errors = vErrors;
return errors === 0;
}

function validateBoolean(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validateBoolean.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
}
validateBoolean.errors = vErrors;
return errors === 0;
}

function validateString74cb32d2(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateString74cb32d2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
const vSchema0 = _valuesd9b1a695;
if(!(((data === "database_recovering") || (data === "database_needs_attention")) || (data === "database_unavailable"))){
validateString74cb32d2.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: _valuesd9b1a695}}];
return false;
}
else {
}
if(errors === 0){
}
validateString74cb32d2.errors = vErrors;
return errors === 0;
}

function validateString3d4485cf(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateString3d4485cf.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
if("error" !== data){
validateString3d4485cf.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "error"}}];
return false;
}
else {
}
if(errors === 0){
}
validateString3d4485cf.errors = vErrors;
return errors === 0;
}

function validateStringF2f3f832(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(typeof data === "string"){
if(_length(data) < 1){
validateStringF2f3f832.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!_patternc3194df8.test(data)){
validateStringF2f3f832.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
else {
}
}
}
else {
validateStringF2f3f832.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(errors === 0){
}
}
validateStringF2f3f832.errors = vErrors;
return errors === 0;
}

function validateString094913b8(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(typeof data === "string"){
if(!_patterna51c0a6b.test(data)){
validateString094913b8.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://"}}];
return false;
}
else {
}
}
else {
validateString094913b8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(errors === 0){
}
}
validateString094913b8.errors = vErrors;
return errors === 0;
}

function validateStringNull(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
validateStringNull.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _valuescc63098b}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
}
validateStringNull.errors = vErrors;
return errors === 0;
}

function validateIntegerNull(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (data !== null)){
validateIntegerNull.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _valuesd9d1620f}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
}
validateIntegerNull.errors = vErrors;
return errors === 0;
}

function validateString2d0a37f8(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateString2d0a37f8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
if("ok" !== data){
validateString2d0a37f8.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "ok"}}];
return false;
}
else {
}
if(errors === 0){
}
validateString2d0a37f8.errors = vErrors;
return errors === 0;
}

function validateString5457b24b(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(typeof data === "string"){
if(_length(data) > 253){
validateString5457b24b.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!_pattern13344e9f.test(data)){
validateString5457b24b.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?![wW]{3}\\.)(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,}$"}}];
return false;
}
else {
}
}
}
else {
validateString5457b24b.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(errors === 0){
}
}
validateString5457b24b.errors = vErrors;
return errors === 0;
}

function validateString817bcc3c(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(typeof data === "string"){
if(!_pattern0bd01f2d.test(data)){
validateString817bcc3c.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^:]+:[\\s\\S]+$"}}];
return false;
}
else {
}
}
else {
validateString817bcc3c.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(errors === 0){
}
}
validateString817bcc3c.errors = vErrors;
return errors === 0;
}

function validateArrayOfHit(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateHit(data[i0], instancePath+"/"+i0))){
validateArrayOfHit.errors = validateHit.errors;
return false;
}
}
}
else {
validateArrayOfHit.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateArrayOfHit.errors = vErrors;
return errors === 0;
}

function validateNumber(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
validateNumber.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
}
validateNumber.errors = vErrors;
return errors === 0;
}

function validateArrayOfChartDataPoint(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateChartDataPoint(data[i0], instancePath+"/"+i0))){
validateArrayOfChartDataPoint.errors = validateChartDataPoint.errors;
return false;
}
}
}
else {
validateArrayOfChartDataPoint.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateArrayOfChartDataPoint.errors = vErrors;
return errors === 0;
}

function validateArrayNullOfFunnel(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
validateArrayNullOfFunnel.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _values08e3dd95}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateFunnel(data[i0], instancePath+"/"+i0))){
validateArrayNullOfFunnel.errors = validateFunnel.errors;
return false;
}
}
}
if(errors === 0){
}
}
validateArrayNullOfFunnel.errors = vErrors;
return errors === 0;
}

function validateArrayOfGoalStats(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateGoalStats(data[i0], instancePath+"/"+i0))){
validateArrayOfGoalStats.errors = validateGoalStats.errors;
return false;
}
}
}
else {
validateArrayOfGoalStats.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateArrayOfGoalStats.errors = vErrors;
return errors === 0;
}

function validateArrayOfImportExclusionReason(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateImportExclusionReason(data[i0], instancePath+"/"+i0))){
validateArrayOfImportExclusionReason.errors = validateImportExclusionReason.errors;
return false;
}
}
}
else {
validateArrayOfImportExclusionReason.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateArrayOfImportExclusionReason.errors = vErrors;
return errors === 0;
}

function validateArrayOfMetricStat(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateMetricStat(data[i0], instancePath+"/"+i0))){
validateArrayOfMetricStat.errors = validateMetricStat.errors;
return false;
}
}
}
else {
validateArrayOfMetricStat.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateArrayOfMetricStat.errors = vErrors;
return errors === 0;
}

function validateArrayNullOfMetricStat(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
validateArrayNullOfMetricStat.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _values08e3dd95}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateMetricStat(data[i0], instancePath+"/"+i0))){
validateArrayNullOfMetricStat.errors = validateMetricStat.errors;
return false;
}
}
}
if(errors === 0){
}
}
validateArrayNullOfMetricStat.errors = vErrors;
return errors === 0;
}

function validateString8974dd17(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(typeof data === "string"){
if(_length(data) > 120){
validateString8974dd17.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120}}];
return false;
}
else {
if(_length(data) < 1){
validateString8974dd17.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!_patternc3194df8.test(data)){
validateString8974dd17.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "\\S"}}];
return false;
}
else {
}
}
}
}
else {
validateString8974dd17.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(errors === 0){
}
}
validateString8974dd17.errors = vErrors;
return errors === 0;
}

function validateStringNull4565c0b6(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
validateStringNull4565c0b6.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _valuescc63098b}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
if(typeof data === "string"){
if(_length(data) > 500){
validateStringNull4565c0b6.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
else {
}
}
if(errors === 0){
}
}
validateStringNull4565c0b6.errors = vErrors;
return errors === 0;
}

function validateStringNullDateTime(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
validateStringNullDateTime.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _valuescc63098b}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
}
if(errors === 0){
if(typeof data === "string"){
if(!(_isDateTime(data))){
validateStringNullDateTime.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"}}];
return false;
}
else {
}
}
if(errors === 0){
}
}
}
validateStringNullDateTime.errors = vErrors;
return errors === 0;
}

function validateArrayNullOfApiClientSiteRoleInput2a3e9ed2(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
validateArrayNullOfApiClientSiteRoleInput2a3e9ed2.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _values08e3dd95}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 100){
validateArrayNullOfApiClientSiteRoleInput2a3e9ed2.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
for(let i0=0; i0<data.length; i0++){
if(!(validateApiClientSiteRoleInput(data[i0], instancePath+"/"+i0))){
validateArrayNullOfApiClientSiteRoleInput2a3e9ed2.errors = validateApiClientSiteRoleInput.errors;
return false;
}
}
}
}
if(errors === 0){
}
}
validateArrayNullOfApiClientSiteRoleInput2a3e9ed2.errors = vErrors;
return errors === 0;
}

function validateString818b8b22(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(typeof data === "string"){
if(!_pattern1905e442.test(data)){
validateString818b8b22.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
else {
}
}
else {
validateString818b8b22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(errors === 0){
}
}
validateString818b8b22.errors = vErrors;
return errors === 0;
}

function validateBooleanNull(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((typeof data !== "boolean") && (data !== null)){
validateBooleanNull.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _values25cea3df}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
}
validateBooleanNull.errors = vErrors;
return errors === 0;
}

function validateString9c78c018(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateString9c78c018.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
if("personal" !== data){
validateString9c78c018.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "personal"}}];
return false;
}
else {
}
if(errors === 0){
}
validateString9c78c018.errors = vErrors;
return errors === 0;
}

function validateArrayOfTeam(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateTeam(data[i0], instancePath+"/"+i0))){
validateArrayOfTeam.errors = validateTeam.errors;
return false;
}
}
}
else {
validateArrayOfTeam.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateArrayOfTeam.errors = vErrors;
return errors === 0;
}

function validateStringBa5dfabd(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateStringBa5dfabd.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
if("user" !== data){
validateStringBa5dfabd.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "user"}}];
return false;
}
else {
}
if(errors === 0){
}
validateStringBa5dfabd.errors = vErrors;
return errors === 0;
}

function validateString19e8a8df(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateString19e8a8df.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
if("team" !== data){
validateString19e8a8df.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "team"}}];
return false;
}
else {
}
if(errors === 0){
}
validateString19e8a8df.errors = vErrors;
return errors === 0;
}

function validateString0a047bcb(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateString0a047bcb.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
const vSchema0 = _valuesa3320b1f;
if(!((((data === "totp") || (data === "passkey")) || (data === "recovery_code")) || (data === "email_link"))){
validateString0a047bcb.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: _valuesa3320b1f}}];
return false;
}
else {
}
if(errors === 0){
}
validateString0a047bcb.errors = vErrors;
return errors === 0;
}

function validateArrayOfString0a047bcbF90bbe91(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validateArrayOfString0a047bcbF90bbe91.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
for(let i0=0; i0<data.length; i0++){
if(!(validateString0a047bcb(data[i0], instancePath+"/"+i0))){
validateArrayOfString0a047bcbF90bbe91.errors = validateString0a047bcb.errors;
return false;
}
}
}
}
else {
validateArrayOfString0a047bcbF90bbe91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateArrayOfString0a047bcbF90bbe91.errors = vErrors;
return errors === 0;
}

function validateStringA4dccb61(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateStringA4dccb61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
if("mfa_required" !== data){
validateStringA4dccb61.errors = [{instancePath,schemaPath:"#/const",keyword:"const",params:{allowedValue: "mfa_required"}}];
return false;
}
else {
}
if(errors === 0){
}
validateStringA4dccb61.errors = vErrors;
return errors === 0;
}

function validateStringNullUuid(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
validateStringNullUuid.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _valuescc63098b}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
}
if(errors === 0){
if(typeof data === "string"){
if(!(_isUuid(data))){
validateStringNullUuid.errors = [{instancePath,schemaPath:"#/format",keyword:"format",params:{format: "uuid"}}];
return false;
}
else {
}
}
if(errors === 0){
}
}
}
validateStringNullUuid.errors = vErrors;
return errors === 0;
}

function validateArrayNullOfChartDataPoint(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
validateArrayNullOfChartDataPoint.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _values08e3dd95}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateChartDataPoint(data[i0], instancePath+"/"+i0))){
validateArrayNullOfChartDataPoint.errors = validateChartDataPoint.errors;
return false;
}
}
}
if(errors === 0){
}
}
validateArrayNullOfChartDataPoint.errors = vErrors;
return errors === 0;
}

function validateArrayNullOfGoalStats(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
validateArrayNullOfGoalStats.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _values08e3dd95}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateGoalStats(data[i0], instancePath+"/"+i0))){
validateArrayNullOfGoalStats.errors = validateGoalStats.errors;
return false;
}
}
}
if(errors === 0){
}
}
validateArrayNullOfGoalStats.errors = vErrors;
return errors === 0;
}

function validateArrayNullOfFunnelStep(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
validateArrayNullOfFunnelStep.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: _values08e3dd95}}];
return false;
}
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateFunnelStep(data[i0], instancePath+"/"+i0))){
validateArrayNullOfFunnelStep.errors = validateFunnelStep.errors;
return false;
}
}
}
if(errors === 0){
}
}
validateArrayNullOfFunnelStep.errors = vErrors;
return errors === 0;
}

function validateArrayOfApiClientSiteRole(data, instancePath = "") {
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(errors === 0){
if(Array.isArray(data)){
for(let i0=0; i0<data.length; i0++){
if(!(validateApiClientSiteRole(data[i0], instancePath+"/"+i0))){
validateArrayOfApiClientSiteRole.errors = validateApiClientSiteRole.errors;
return false;
}
}
}
else {
validateArrayOfApiClientSiteRole.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
if(errors === 0){
}
}
validateArrayOfApiClientSiteRole.errors = vErrors;
return errors === 0;
}

function validateString922ddb4b(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateString922ddb4b.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
const vSchema0 = _valuese300175a;
if(!(((data === "owner") || (data === "admin")) || (data === "member"))){
validateString922ddb4b.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: _valuese300175a}}];
return false;
}
else {
}
if(errors === 0){
}
validateString922ddb4b.errors = vErrors;
return errors === 0;
}

function validateStringAae9956a(data, instancePath = "") {
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validateStringAae9956a.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
const _errs0 = errors;
const vSchema0 = _values998bbf1e;
if(!((data === "event") || (data === "path"))){
validateStringAae9956a.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: _values998bbf1e}}];
return false;
}
else {
}
if(errors === 0){
}
validateStringAae9956a.errors = vErrors;
return errors === 0;
}

const _members39274c73 = {
  name: validateString,
  description: validateString,
  created_at: validateStringDateTime,
  expires_at: validateStringDateTime,
  id: validateStringUuid,
  instance_role: validateInstanceRole,
  last_used_at: validateStringDateTime,
  revoked_at: validateStringDateTime,
  site_roles: validateArrayOfApiClientSiteRole,
  updated_at: validateStringDateTime,
}
const _membersf34be763 = {
  name: validateString8974dd17,
  description: validateStringNull4565c0b6,
  expires_at: validateStringNullDateTime,
  site_roles: validateArrayNullOfApiClientSiteRoleInput2a3e9ed2,
}
const _membersd6029a16 = {
  role: validateSiteRole,
  site_id: validateStringUuid,
}
const _members1c8821be = {
  name: validateString8974dd17,
  description: validateStringNull4565c0b6,
  expires_at: validateStringNullDateTime,
  instance_role: validateInstanceRole,
  revoked: validateBooleanNull,
  site_roles: validateArrayNullOfApiClientSiteRoleInput2a3e9ed2,
}
const _members7e24e07f = {
  duration_seconds: validateInteger,
  expires_at: validateStringDateTime,
  extendable: validateBoolean,
  issued_at: validateStringDateTime,
  remember_expires_at: validateStringDateTime,
  remember_me_duration_days: validateInteger,
  remembered: validateBoolean,
  timing_adjustable: validateBoolean,
  warning_seconds: validateInteger,
}
const _members0c54fdff = {
  pageviews: validateInteger,
  time: validateStringDateTime,
  visitors: validateInteger,
}
const _members296dc10f = {
  hosted: validateBoolean,
  jurisdiction: validateString,
  region: validateString,
  signup_enabled: validateBoolean,
  support_url: validateString,
  upgrade_url: validateString,
}
const _members43d7f5cd = {
  avg_session_duration: validateNumber,
  bounce_rate: validateNumber,
  chart_data: validateArrayNullOfChartDataPoint,
  goals: validateArrayNullOfGoalStats,
  pages_per_session: validateNumber,
  total_conversions: validateInteger,
  total_pageviews: validateInteger,
  unique_sessions: validateInteger,
  utm_campaign_hits: validateInteger,
  utm_content_hits: validateInteger,
  utm_medium_hits: validateInteger,
  utm_source_hits: validateInteger,
  utm_term_hits: validateInteger,
}
const _membersdf00808e = {
  code: validateString74cb32d2,
  message: validateString,
  retry_after_seconds: validateInteger32f9f6ef,
  status: validateString3d4485cf,
}
const _members66797e11 = {
  name: validateString,
  created_at: validateStringDateTime,
  id: validateStringUuid,
  site_id: validateStringUuid,
  steps: validateArrayNullOfFunnelStep,
}
const _members9bffbc7f = {
  type: validateStringAae9956a,
  value: validateString,
}
const _membersd7d33ec0 = {
  name: validateString,
  conversion_rate: validateNumber,
  conversions: validateInteger,
  goal_id: validateStringUuid,
}
const _membersb0040bb0 = {
  asn: validateIntegerNull,
  asn_org: validateStringNull,
  city: validateStringNull,
  country_code: validateStringNull,
  hostname: validateStringNull,
  id: validateStringUuid,
  is_unique: validateBooleanNull,
  language: validateStringNull,
  page_id: validateStringUuid,
  path: validateString,
  provider: validateStringNull,
  qr_code_id: validateStringNullUuid,
  referrer: validateStringNull,
  region: validateStringNull,
  screen_height: validateIntegerNull,
  screen_width: validateIntegerNull,
  session_id: validateStringUuid,
  site_id: validateStringUuid,
  timestamp: validateStringDateTime,
  user_agent: validateStringNull,
  utm_campaign: validateStringNull,
  utm_content: validateStringNull,
  utm_medium: validateStringNull,
  utm_source: validateStringNull,
  utm_term: validateStringNull,
  viewport_height: validateIntegerNull,
  viewport_width: validateIntegerNull,
}
const _members50a601b0 = {
  data: validateArrayOfHit,
  total: validateInteger32f9f6ef,
}
const _members3044341b = {
  detail: validateString,
  reason: validateString,
}
const _members46d2efbf = {
  challenge_token: validateStringUuid,
  factors: validateArrayOfString0a047bcbF90bbe91,
  status: validateStringA4dccb61,
}
const _members13f37af6 = {
  email: validateString,
  password: validateString,
  remember_me: validateBoolean,
}
const _membersf043fd67 = {
  status: validateString2d0a37f8,
}
const _members858b54da = {
  name: validateString,
  value: validateInteger,
}
const _members3fc617ac = {
  owner_type: validateString9c78c018,
  user_id: validateStringUuid,
}
const _members7db6f221 = {
  client: validatePersonalApiClient,
  token: validateString818b8b22,
}
const _members5241d2af = {
  name: validateStringF2f3f832,
  url: validateString094913b8,
  dnt: validateBoolean,
  referrer: validateStringNull,
  session_id: validateStringUuid,
  timestamp: validateStringDateTime,
  user_agent: validateStringF2f3f832,
}
const _members95181982 = {
  url: validateString094913b8,
  dnt: validateBoolean,
  language: validateStringNull,
  page_id: validateStringUuid,
  referrer: validateStringNull,
  screen_height: validateIntegerNull,
  screen_width: validateIntegerNull,
  session_id: validateStringUuid,
  timestamp: validateStringDateTime,
  user_agent: validateStringF2f3f832,
  viewport_height: validateIntegerNull,
  viewport_width: validateIntegerNull,
}
const _members5803eda4 = {
  created_at: validateStringDateTime,
  data_retention_days: validateInteger,
  domain: validateString,
  id: validateStringUuid,
  owner_email: validateString,
  user_id: validateStringUuid,
}
const _membersc8ad9b46 = {
  domain: validateString5457b24b,
}
const _membersba5728bf = {
  ai_bot_hits: validateInteger,
  ai_source_visits: validateInteger,
  avg_session_duration: validateNumber,
  bounce_rate: validateNumber,
  chart_data: validateArrayOfChartDataPoint,
  comparison: validateComparisonStats,
  funnels: validateArrayNullOfFunnel,
  goals: validateArrayOfGoalStats,
  imported_excluded: validateArrayOfImportExclusionReason,
  live_visitors: validateInteger,
  pages_per_session: validateNumber,
  top_ai_bots: validateArrayOfMetricStat,
  top_ai_sources: validateArrayOfMetricStat,
  top_asns: validateArrayNullOfMetricStat,
  top_browsers: validateArrayOfMetricStat,
  top_cities: validateArrayNullOfMetricStat,
  top_countries: validateArrayOfMetricStat,
  top_devices: validateArrayOfMetricStat,
  top_exit_pages: validateArrayOfMetricStat,
  top_landing_pages: validateArrayOfMetricStat,
  top_languages: validateArrayOfMetricStat,
  top_pages: validateArrayOfMetricStat,
  top_providers: validateArrayNullOfMetricStat,
  top_referrers: validateArrayOfMetricStat,
  top_utm_campaigns: validateArrayOfMetricStat,
  top_utm_contents: validateArrayOfMetricStat,
  top_utm_mediums: validateArrayOfMetricStat,
  top_utm_sources: validateArrayOfMetricStat,
  top_utm_terms: validateArrayOfMetricStat,
  total_pageviews: validateInteger,
  unique_sessions: validateInteger,
  utm_campaign_hits: validateInteger,
  utm_content_hits: validateInteger,
  utm_medium_hits: validateInteger,
  utm_source_hits: validateInteger,
  utm_term_hits: validateInteger,
}
const _members020681e5 = {
  version: validateString,
  cloud: validateCloudStatus,
  needs_setup: validateBoolean,
}
const _members1d8236a1 = {
  name: validateString,
  created_at: validateStringDateTime,
  entitlements: validateTeamEntitlements,
  id: validateStringUuid,
  logo_url: validateString,
  plan: validateTeamPlan,
  role: validateString922ddb4b,
  usage: validateTeamUsageSummary,
}
const _members5379e9d9 = {
  instance_role: validateStringBa5dfabd,
  owner_type: validateString19e8a8df,
  tenant_id: validateStringUuid,
}
const _memberse6f81afb = {
  name: validateString8974dd17,
  description: validateStringNull4565c0b6,
  expires_at: validateStringNullDateTime,
  instance_role: validateStringNull,
  site_roles: validateArrayNullOfApiClientSiteRoleInput2a3e9ed2,
}
const _membersc849ca63 = {
  name: validateString8974dd17,
  description: validateStringNull4565c0b6,
  expires_at: validateStringNullDateTime,
  instance_role: validateStringNull,
  revoked: validateBooleanNull,
  site_roles: validateArrayNullOfApiClientSiteRoleInput2a3e9ed2,
}
const _members5de457ff = {
  client: validateTeamApiClient,
  token: validateString818b8b22,
}
const _membersfbf0586c = {
  allow_custom_branding: validateBoolean,
  allow_sso: validateBoolean,
  max_retention_days: validateInteger,
  max_sites_per_team: validateInteger,
  max_team_members: validateInteger,
}
const _membersa807608c = {
  active_team_id: validateStringUuid,
  recent_team_ids: validateGetSiteStatsQueryGoal_id,
  teams: validateArrayOfTeam,
}
const _members17b39f7e = {
  name: validateString,
  code: validateString,
  support_url: validateString,
  upgrade_url: validateString,
}
const _members1f65eb6d = {
  current_members: validateInteger,
  current_pending_invites: validateInteger,
  current_sites: validateInteger,
}

const _nothing = { __proto__: null }

export const getSession = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateAuthSession,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const extendSession = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateAuthSession,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const trackServerEvent = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateServerEventRequest,
  },
  responses: {
    __proto__: null,
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "502": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const trackServerPageview = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateServerPageviewRequest,
  },
  responses: {
    __proto__: null,
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "502": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const login = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateLoginRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateLoginResult,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const logout = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "text/plain": validateStatus,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const listSites = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListSitesResponse200,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const createSite = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateSiteCreateRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSite,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "409": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const listSiteHits = {
  parameters: {
    __proto__: null,
    "path id": validateStringUuid,
    "query from": validateStringDateTime,
    "query to": validateStringDateTime,
    "query limit": validateListSiteHitsQueryLimit,
    "query offset": validateInteger32f9f6ef,
    "query q": validateString,
    "query sort": validateString,
    "query order": validateListSiteHitsQueryOrder,
    "query filter": validateListSiteHitsQueryFilter,
    "query filter_type": validateString,
    "query filter_value": validateString,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateHitPage,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const getSiteStats = {
  parameters: {
    __proto__: null,
    "path id": validateStringUuid,
    "query from": validateStringDateTime,
    "query to": validateStringDateTime,
    "query compare_from": validateStringDateTime,
    "query compare_to": validateStringDateTime,
    "query filter": validateListSiteHitsQueryFilter,
    "query filter_type": validateString,
    "query filter_value": validateString,
    "query goal_id": validateGetSiteStatsQueryGoal_id,
    "query funnel_id": validateGetSiteStatsQueryGoal_id,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSiteStats,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const getStatus = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateSystemStatus,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
      "text/plain": validateErrorText,
    },
  },
}

export const listApiClients = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListApiClientsResponse200,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const createApiClient = {
  parameters: _nothing,
  requestBody: {
    __proto__: null,
    "application/json": validateApiClientCreateRequest,
  },
  responses: {
    __proto__: null,
    "201": {
      __proto__: null,
      "application/json": validatePersonalApiClientWithToken,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const updateApiClient = {
  parameters: {
    __proto__: null,
    "path id": validateStringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateApiClientUpdateRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validatePersonalApiClient,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const deleteApiClient = {
  parameters: {
    __proto__: null,
    "path id": validateStringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const rotateApiClient = {
  parameters: {
    __proto__: null,
    "path id": validateStringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validatePersonalApiClientWithToken,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "409": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const listTeams = {
  parameters: _nothing,
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateTeamList,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const listTeamApiClients = {
  parameters: {
    __proto__: null,
    "path id": validateStringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateListTeamApiClientsResponse200,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const createTeamApiClient = {
  parameters: {
    __proto__: null,
    "path id": validateStringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateTeamApiClientCreateRequest,
  },
  responses: {
    __proto__: null,
    "201": {
      __proto__: null,
      "application/json": validateTeamApiClientWithToken,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const updateTeamApiClient = {
  parameters: {
    __proto__: null,
    "path id": validateStringUuid,
    "path clientId": validateStringUuid,
  },
  requestBody: {
    __proto__: null,
    "application/json": validateTeamApiClientUpdateRequest,
  },
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateTeamApiClient,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const deleteTeamApiClient = {
  parameters: {
    __proto__: null,
    "path id": validateStringUuid,
    "path clientId": validateStringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}

export const rotateTeamApiClient = {
  parameters: {
    __proto__: null,
    "path id": validateStringUuid,
    "path clientId": validateStringUuid,
  },
  requestBody: _nothing,
  responses: {
    __proto__: null,
    "200": {
      __proto__: null,
      "application/json": validateTeamApiClientWithToken,
    },
    "400": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "401": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "403": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "404": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "409": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "429": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "500": {
      __proto__: null,
      "text/plain": validateErrorText,
    },
    "503": {
      __proto__: null,
      "application/json": validateDatabaseUnavailable,
    },
  },
}
