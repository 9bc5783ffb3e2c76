import type { ReaderLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';

/** What a unit of the library is called: `one` beside 1 in English where that differs. */
type UnitWords = { readonly one?: string; readonly en: string; readonly zh: string };

const UNITS: Readonly<Record<string, UnitWords>> = {
  CNY: { en: 'yuan', zh: '元' },
  USD: { one: 'US dollar', en: 'US dollars', zh: '美元' },
  HKD: { one: 'Hong Kong dollar', en: 'Hong Kong dollars', zh: '港元' },
  EUR: { one: 'euro', en: 'euros', zh: '欧元' },
  GBP: { one: 'pound', en: 'pounds', zh: '英镑' },
  JPY: { en: 'yen', zh: '日元' },
  SGD: { one: 'Singapore dollar', en: 'Singapore dollars', zh: '新加坡元' },
  KRW: { en: 'won', zh: '韩元' },
  INR: { one: 'rupee', en: 'rupees', zh: '卢比' },
  IDR: { en: 'rupiah', zh: '印尼盾' },
  BRL: { one: 'real', en: 'reais', zh: '雷亚尔' },
  TWD: { one: 'New Taiwan dollar', en: 'New Taiwan dollars', zh: '新台币' },
  users: { one: 'user', en: 'users', zh: '用户' },
  'monthly transacting users': { en: 'monthly transacting users', zh: '月交易用户' },
  measures: { one: 'measure', en: 'measures', zh: '项措施' },
  bodies: { one: 'body', en: 'bodies', zh: '家机构' },
  agencies: { one: 'agency', en: 'agencies', zh: '家机构' },
  songs: { one: 'song', en: 'songs', zh: '首歌' },
  regions: { one: 'region', en: 'regions', zh: '个地区' },
  nm: { en: 'nm', zh: '纳米' },
  kWh: { en: 'kWh', zh: '千瓦时' },
  people: { one: 'person', en: 'people', zh: '人' },
  employees: { one: 'employee', en: 'employees', zh: '名员工' },
  orders: { one: 'order', en: 'orders', zh: '单' },
  'daily orders': { en: 'daily orders', zh: '单（日均）' },
  rides: { one: 'ride', en: 'rides', zh: '单' },
  trips: { one: 'trip', en: 'trips', zh: '单' },
  'rides in total': { en: 'rides in total', zh: '单（累计）' },
  'rides a week': { en: 'rides a week', zh: '单（每周）' },
  parcels: { one: 'parcel', en: 'parcels', zh: '件' },
  vehicles: { one: 'vehicle', en: 'vehicles', zh: '辆' },
  cars: { one: 'car', en: 'cars', zh: '辆' },
  phones: { one: 'phone', en: 'phones', zh: '部' },
  units: { one: 'unit', en: 'units', zh: '台' },
  stores: { one: 'store', en: 'stores', zh: '家门店' },
  customers: { one: 'customer', en: 'customers', zh: '家客户' },
  enterprises: { one: 'enterprise', en: 'enterprises', zh: '家企业' },
  merchants: { one: 'merchant', en: 'merchants', zh: '家商家' },
  sellers: { one: 'seller', en: 'sellers', zh: '家卖家' },
  members: { one: 'member', en: 'members', zh: '名会员' },
  shares: { one: 'share', en: 'shares', zh: '股' },
  downloads: { one: 'download', en: 'downloads', zh: '次下载' },
  parameters: { one: 'parameter', en: 'parameters', zh: '个参数' },
  ADS: { en: 'ADS', zh: 'ADS' },
  brands: { one: 'brand', en: 'brands', zh: '个品牌' },
  ADSs: { one: 'ADS', en: 'ADSs', zh: '份ADS' },
  transistors: { one: 'transistor', en: 'transistors', zh: '个晶体管' },
  nanometres: { one: 'nanometre', en: 'nanometres', zh: '纳米' },
  kilometres: { one: 'kilometre', en: 'kilometres', zh: '公里' },
  apps: { one: 'app', en: 'apps', zh: '款应用' },
  books: { one: 'book', en: 'books', zh: '本书' },
  visitors: { one: 'visitor', en: 'visitors', zh: '名访客' },
  hotels: { one: 'hotel', en: 'hotels', zh: '家酒店' },
  enrollments: { one: 'enrolment', en: 'enrollments', zh: '人次报名' },
  'square metres': { one: 'square metre', en: 'square metres', zh: '平方米' },
  bikes: { one: 'bike', en: 'bikes', zh: '辆单车' },
  counties: { one: 'county', en: 'counties', zh: '个县' },
  cents: { one: 'cent', en: 'cents', zh: '美分' },
  banks: { one: 'bank', en: 'banks', zh: '家银行' },
  games: { one: 'game', en: 'games', zh: '款游戏' },
  cases: { one: 'case', en: 'cases', zh: '起案件' },
  provinces: { one: 'province', en: 'provinces', zh: '个省份' },
  restaurants: { one: 'restaurant', en: 'restaurants', zh: '家餐厅' },
  chapters: { one: 'chapter', en: 'chapters', zh: '章' },
  actions: { one: 'action', en: 'actions', zh: '项行动' },
  accounts: { one: 'account', en: 'accounts', zh: '个账户' },
  years: { one: 'year', en: 'years', zh: '年' },
  quarters: { one: 'quarter', en: 'quarters', zh: '个季度' },
  months: { one: 'month', en: 'months', zh: '个月' },
  days: { one: 'day', en: 'days', zh: '天' },
  hours: { one: 'hour', en: 'hours', zh: '小时' },
  minutes: { one: 'minute', en: 'minutes', zh: '分钟' },
  km: { en: 'km', zh: '公里' },
  miles: { one: 'mile', en: 'miles', zh: '英里' },
  times: { en: 'times', zh: '倍' },
  platforms: { one: 'platform', en: 'platforms', zh: '个平台' },
  deals: { one: 'deal', en: 'deals', zh: '笔交易' },
  partners: { one: 'partner', en: 'partners', zh: '家合作伙伴' },
  organisations: { one: 'organisation', en: 'organisations', zh: '家机构' },
  institutions: { one: 'institution', en: 'institutions', zh: '家机构' },
  firms: { one: 'firm', en: 'firms', zh: '家企业' },
  businesses: { one: 'business', en: 'businesses', zh: '家企业' },
  companies: { one: 'company', en: 'companies', zh: '家公司' },
  clients: { one: 'client', en: 'clients', zh: '家客户' },
  investors: { one: 'investor', en: 'investors', zh: '名投资者' },
  cities: { one: 'city', en: 'cities', zh: '个城市' },
  countries: { one: 'country', en: 'countries', zh: '个国家' },
  'countries and regions': { en: 'countries and regions', zh: '个国家和地区' },
  markets: { one: 'market', en: 'markets', zh: '个市场' },
  calls: { one: 'call', en: 'calls', zh: '次调用' },
  queries: { one: 'query', en: 'queries', zh: '次查询' },
  services: { one: 'service', en: 'services', zh: '项服务' },
  'apps and services': { en: 'apps and services', zh: '款应用和服务' },
  'apps and meta-services': { en: 'apps and meta-services', zh: '款应用和元服务' },
  applications: { one: 'application', en: 'applications', zh: '份申请' },
  works: { one: 'work', en: 'works', zh: '部作品' },
  films: { one: 'film', en: 'films', zh: '部影片' },
  videos: { one: 'video', en: 'videos', zh: '段视频' },
  images: { one: 'image', en: 'images', zh: '张图片' },
  posts: { one: 'post', en: 'posts', zh: '篇帖子' },
  views: { one: 'view', en: 'views', zh: '次播放' },
  copies: { one: 'copy', en: 'copies', zh: '份' },
  products: { one: 'product', en: 'products', zh: '款产品' },
  characters: { one: 'character', en: 'characters', zh: '个角色' },
  models: { one: 'model', en: 'models', zh: '个模型' },
  tokens: { one: 'token', en: 'tokens', zh: '个token' },
  'GPU hours': { one: 'GPU hour', en: 'GPU hours', zh: 'GPU小时' },
  chips: { one: 'chip', en: 'chips', zh: '颗芯片' },
  lidars: { one: 'lidar', en: 'lidars', zh: '台激光雷达' },
  robots: { one: 'robot', en: 'robots', zh: '台机器人' },
  devices: { one: 'device', en: 'devices', zh: '台设备' },
  installations: { one: 'installation', en: 'installations', zh: '次安装' },
  updates: { one: 'update', en: 'updates', zh: '次更新' },
  drivers: { one: 'driver', en: 'drivers', zh: '名司机' },
  students: { one: 'student', en: 'students', zh: '名学员' },
  followers: { one: 'follower', en: 'followers', zh: '名粉丝' },
  jobs: { one: 'job', en: 'jobs', zh: '个岗位' },
  violations: { one: 'violation', en: 'violations', zh: '次违法' },
  fines: { one: 'fine', en: 'fines', zh: '张罚单' },
  warehouses: { one: 'warehouse', en: 'warehouses', zh: '个仓库' },
  stations: { one: 'station', en: 'stations', zh: '座' },
  networks: { one: 'network', en: 'networks', zh: '个网络' },
  lines: { one: 'line', en: 'lines', zh: '条线路' },
  routes: { one: 'route', en: 'routes', zh: '条航线' },
  aircraft: { en: 'aircraft', zh: '架飞机' },
  'cargo planes': { one: 'cargo plane', en: 'cargo planes', zh: '架货机' },
  schools: { one: 'school', en: 'schools', zh: '所学校' },
  centres: { one: 'centre', en: 'centres', zh: '个中心' },
  bookstores: { one: 'bookstore', en: 'bookstores', zh: '家书店' },
  'red envelopes': { one: 'red envelope', en: 'red envelopes', zh: '个红包' },
  payments: { one: 'payment', en: 'payments', zh: '笔支付' },
  programs: { one: 'program', en: 'programs', zh: '个项目' },
  rounds: { one: 'round', en: 'rounds', zh: '轮' },
  'CNY per thousand tokens': { en: 'yuan per thousand tokens', zh: '元/千tokens' },
};

/** Currency signs that texts write before a figure, with their units. */
const SIGNS: Readonly<Record<string, string>> = {
  US$: 'USD',
  $: 'USD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  RMB: 'CNY',
};

/** What comes behind a figure, its space included; a unit that is not listed is shown as the library writes it. */
export function unitBehind(unit: string, amount: number, language: ReaderLanguage): string {
  const known = UNITS[unit];
  if (language !== 'en') return known ? inScript(known.zh, language) : ` ${unit}`;
  if (amount === 1 && known?.one !== undefined) return ` ${known.one}`;
  return ` ${known?.en ?? unit}`;
}

/** Whether a text says itself what it counts: US$155 needs no "US dollars" behind it. */
export function namesUnit(text: string, unit: string): boolean {
  const { one, en, zh } = UNITS[unit] ?? { en: unit, zh: unit };
  const named = [unit, en, zh, ...(one === undefined ? [] : [one]), ...signsOf(unit)];
  return named.some((name) => text.toLowerCase().includes(name.toLowerCase()));
}

/** A text without the sign or the words of its unit: `US$155` and `345 million euros` give 155 and 345 million. */
export function withoutUnit(text: string, unit: string): string {
  const [currency = unit] = unit.split(' per ');
  const { one, en } = UNITS[currency] ?? { en: unit };
  const sign = signsOf(currency).find((one) => text.startsWith(one)) ?? '';
  const words = [en, one, currency].find((name) => name !== undefined && text.endsWith(` ${name}`)) ?? '';
  return text.slice(sign.length, words === '' ? undefined : -words.length).trim();
}

function signsOf(unit: string): readonly string[] {
  return Object.keys(SIGNS).filter((sign) => SIGNS[sign] === unit);
}
