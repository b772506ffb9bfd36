/** Pages in the shapes in which large news sites give their dates, or give none. All texts are made up. */
export interface DateFixture {
  title: string;
  /** The address without the host. */
  path?: string;
  head?: string;
  body?: string;
  /** YYYY-MM-DD; missing where the page does not tell. */
  day?: string;
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const meta = (name: string, content: string, by = "property") => `<meta ${by}="${name}" content="${content}">`;
const news = (more: object) => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "A meeting",
  ...more,
});
const H1 = "<h1>A meeting</h1>";
const P = "<p>Leaders met in Qingdao and spoke of trade.</p>";
const P_ZH = "<p>各国领导人在青岛举行会议。</p>";
const P_RU = "<p>Лидеры встретились в Циндао.</p>";

const structured: DateFixture[] = [
  { title: "NewsArticle", head: ld(news({ datePublished: "2018-06-09T08:00:00Z" })), day: "2018-06-09" },
  { title: "a date without a time", head: ld(news({ datePublished: "2018-06-09" })), day: "2018-06-09" },
  { title: "a zone of its own", head: ld(news({ datePublished: "2018-06-10T01:30:00+08:00" })), day: "2018-06-10" },
  {
    title: "modified later",
    head: ld(news({ datePublished: "2018-06-09", dateModified: "2021-01-02" })),
    day: "2018-06-09",
  },
  {
    title: "a graph",
    head: ld({ "@graph": [{ "@type": "WebSite" }, news({ datePublished: "2019-06-14T10:00:00+03:00" })] }),
    day: "2019-06-14",
  },
  {
    title: "a list of things",
    head: ld([{ "@type": "BreadcrumbList" }, news({ datePublished: "2021-09-17" })]),
    day: "2021-09-17",
  },
  {
    title: "several types at once",
    head: ld(news({ "@type": ["Article", "NewsArticle"], datePublished: "2022-09-16" })),
    day: "2022-09-16",
  },
  {
    title: "an analysis",
    head: ld(news({ "@type": "AnalysisNewsArticle", datePublished: "2023-07-04" })),
    day: "2023-07-04",
  },
  {
    title: "a live blog",
    head: ld(news({ "@type": "LiveBlogPosting", datePublished: "2024-07-04T02:00:00Z" })),
    day: "2024-07-04",
  },
  {
    title: "as the main entity of a web page",
    head: ld({ "@type": "WebPage", mainEntity: news({ datePublished: "2017-06-09" }) }),
    day: "2017-06-09",
  },
  { title: "a web page with a date", head: ld({ "@type": "WebPage", datePublished: "2016-06-24" }), day: "2016-06-24" },
  {
    title: "line breaks inside the strings",
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A\nmeeting","datePublished":"2015-07-10"}</script>`,
    day: "2015-07-10",
  },
  {
    title: "wrapped in an HTML comment",
    head: `<script type="application/ld+json"><!-- {"@type":"NewsArticle","datePublished":"2014-09-12"} --></script>`,
    day: "2014-09-12",
  },
  { title: "written out", head: ld(news({ datePublished: "June 15, 2011" })), day: "2011-06-15" },
  {
    title: "of two articles the page's own",
    head: `<link rel="canonical" href="https://example.org/b">${ld([news({ url: "https://example.org/a", datePublished: "2020-01-01" }), news({ url: "https://example.org/b", datePublished: "2018-06-09" })])}`,
    day: "2018-06-09",
  },
  {
    title: "broken data, then a meta element",
    head: `<script type="application/ld+json">{"@type":</script>${meta("article:published_time", "2018-06-09T00:00:00Z")}`,
    day: "2018-06-09",
  },
];

const metas: DateFixture[] = [
  { title: "Open Graph", head: meta("article:published_time", "2018-06-09T11:02:00+08:00"), day: "2018-06-09" },
  { title: "og:article", head: meta("og:article:published_time", "2019-06-13"), day: "2019-06-13" },
  {
    title: "publishdate as two Chinese agencies have it",
    head: meta("publishdate", "2018-06-10", "name"),
    day: "2018-06-10",
  },
  { title: "pubdate without separators", head: meta("pubdate", "20180610", "name"), day: "2018-06-10" },
  { title: "itemprop", head: meta("datePublished", "2021-09-16T09:00", "itemprop"), day: "2021-09-16" },
  { title: "Parsely", head: meta("parsely-pub-date", "2022-09-15T05:00:00Z", "name"), day: "2022-09-15" },
  { title: "Dublin Core", head: meta("DC.date.issued", "2012-06-07", "name"), day: "2012-06-07" },
  { title: "dcterms", head: meta("dcterms.created", "2013-09-13", "name"), day: "2013-09-13" },
  {
    title: "sailthru, written out",
    head: meta("sailthru.date", "Thu, 04 Jul 2024 08:00:00 GMT", "name"),
    day: "2024-07-04",
  },
  { title: "a plain date", head: meta("date", "2010-06-11", "name"), day: "2010-06-11" },
  { title: "slashes, year first", head: meta("date", "2018/06/09 10:11:12", "name"), day: "2018-06-09" },
  {
    title: "published before modified",
    head: meta("article:modified_time", "2024-01-01") + meta("article:published_time", "2018-06-09"),
    day: "2018-06-09",
  },
  {
    title: "a Chinese social meta",
    head: meta("weibo: article:create_at", "2018-06-09 12:00:00", "name"),
    day: "2018-06-09",
  },
  {
    title: "a Russian mediator",
    head: meta("mediator_published_time", "2020-11-10T15:00:00+03:00", "name"),
    day: "2020-11-10",
  },
];

const times: DateFixture[] = [
  {
    title: "time under the headline",
    body: `<article>${H1}<time datetime="2018-06-09T10:00">9 June</time>${P}</article>`,
    day: "2018-06-09",
  },
  {
    title: "itemprop on time",
    body: `${H1}<time itemprop="datePublished" datetime="2019-06-14">x</time>${P}`,
    day: "2019-06-14",
  },
  {
    title: "itemprop on a span",
    body: `${H1}<span itemprop="datePublished" content="2021-09-17">x</span>${P}`,
    day: "2021-09-17",
  },
  {
    title: "times of other articles beside it",
    body: `<main>${H1}<time datetime="2018-06-09">x</time>${P}</main><aside><time datetime="2024-01-01">y</time></aside>`,
    day: "2018-06-09",
  },
  {
    title: "updated below published",
    body: `<article>${H1}<time datetime="2022-09-16">x</time><time class="updated" datetime="2023-01-01">Updated</time>${P}</article>`,
    day: "2022-09-16",
  },
  {
    title: "comments with times",
    body: `<article>${H1}<time datetime="2018-06-09">x</time>${P}</article><div class="comments"><time datetime="2018-07-01">c</time></div>`,
    day: "2018-06-09",
  },
  {
    title: "a time without datetime",
    body: `<article>${H1}<time>June 9, 2018</time>${P}</article>`,
    day: "2018-06-09",
  },
  {
    title: "Russian words in a time",
    body: `<article>${H1}<time>9 июня 2018, 12:30</time>${P_RU}</article>`,
    day: "2018-06-09",
  },
];

const addresses: DateFixture[] = [
  { title: "year/month/day", path: "/world/2018/06/09/leaders-meet", body: H1 + P, day: "2018-06-09" },
  { title: "year/named month/day", path: "/world/2018/jun/09/leaders-meet", body: H1 + P, day: "2018-06-09" },
  {
    title: "year-month/day of a Chinese agency",
    path: "/english/2018-06/09/c_137241970.htm",
    body: H1 + P,
    day: "2018-06-09",
  },
  { title: "yearmonth/day of a Chinese daily", path: "/a/201806/09/WS5b1b.html", body: H1 + P, day: "2018-06-09" },
  {
    title: "n1/year/monthday of a Chinese daily",
    path: "/n1/2018/0609/c1001-300.html",
    body: H1 + P_ZH,
    day: "2018-06-09",
  },
  { title: "t-date of a Chinese ministry", path: "/web/zyxw/t20180609_123.shtml", body: H1 + P_ZH, day: "2018-06-09" },
  { title: "eight digits as a folder", path: "/20180609/1522387416.html", body: H1 + P_RU, day: "2018-06-09" },
  { title: "a date in the name", path: "/news/summit-2018-06-09.html", body: H1 + P, day: "2018-06-09" },
  { title: "year-month-day as a folder", path: "/2018-06-09/news-iran", body: H1 + P, day: "2018-06-09" },
];

const datelines: DateFixture[] = [
  {
    title: "English under the headline",
    body: `${H1}<div class="byline">By A. Writer | June 9, 2018</div>${P}`,
    day: "2018-06-09",
  },
  { title: "day first", body: `${H1}<p class="date">9 June 2018</p>${P}`, day: "2018-06-09" },
  {
    title: "short month with a full stop",
    body: `${H1}<p class="meta">Published: Sept. 16, 2022</p>${P}`,
    day: "2022-09-16",
  },
  { title: "ordinal", body: `${H1}<span>15th June 2019</span>${P}`, day: "2019-06-15" },
  {
    title: "Chinese with year, month, day",
    body: `${H1}<div class="info">2018年06月10日 18:02 来源：新闻社</div>${P_ZH}`,
    day: "2018-06-10",
  },
  {
    title: "Chinese with hyphens",
    body: `${H1}<span class="pubtime">2018-06-10 18:02:11</span>${P_ZH}`,
    day: "2018-06-10",
  },
  { title: "Traditional Chinese", body: `${H1}<p>發佈時間：2018年6月10號</p>${P_ZH}`, day: "2018-06-10" },
  {
    title: "Russian under the headline",
    body: `${H1}<div class="article__date">10 июня 2018, 14:05</div>${P_RU}`,
    day: "2018-06-10",
  },
  { title: "Russian with dots", body: `${H1}<div class="info">10.06.2018 14:05</div>${P_RU}`, day: "2018-06-10" },
  {
    title: "time before a Russian date",
    body: `${H1}<div class="info-date">14:05 10.06.2018</div>${P_RU}`,
    day: "2018-06-10",
  },
  {
    title: "an agency's opening with its year",
    body: `${H1}<p>QINGDAO, June 10, 2018 (Agency) -- Leaders met.</p>`,
    day: "2018-06-10",
  },
  { title: "slashes that only one order allows", body: `${H1}<p class="date">25/06/2018</p>${P}`, day: "2018-06-25" },
  { title: "a date line without a headline", body: `<div class="pub-date">June 9, 2018</div>${P}`, day: "2018-06-09" },
];

/** Where a guess would be wrong: the page does not tell. */
const silent: DateFixture[] = [
  { title: "nothing at all", body: H1 + P },
  {
    title: "dates in the running text",
    body: `${H1}<p>The Charter was signed on 7 June 2002 in St Petersburg by the presidents of six states, and entered into force on 19 September 2003 after ratification.</p>`,
  },
  { title: "a copyright year", body: `${H1}${P}<footer>© 2024, 1 January 2024</footer>` },
  {
    title: "a list of articles",
    body: `<main>${["2018-06-09", "2018-06-10", "2019-01-01"].map((day) => `<article><h2>x</h2><time datetime="${day}">x</time></article>`).join("")}</main>`,
  },
  {
    title: "structured data of several other articles",
    head: ld([
      news({ headline: "X", datePublished: "2020-01-01" }),
      news({ headline: "Y", datePublished: "2021-01-01" }),
    ]),
    body: H1 + P,
  },
  { title: "only the date of a change", head: meta("article:modified_time", "2024-05-05"), body: H1 + P },
  { title: "only an update under the headline", body: `${H1}<p>Updated: June 9, 2018</p>${P}` },
  { title: "slashes that two orders allow", body: `${H1}<p class="date">06/09/2018</p>${P}` },
  { title: "digits that are no day", path: "/2018/13/45/x", body: H1 + P },
  { title: "an article number that begins like a date", path: "/news/2018061234567.html", body: H1 + P },
  { title: "a date in the future", head: meta("date", "2099-01-01", "name"), body: H1 + P },
  { title: "a sidebar with dates", body: `${H1}${P}<div class="sidebar"><span class="date">June 9, 2018</span></div>` },
  { title: "an agency's opening without a year", body: `${H1}<p>新华社青岛6月10日电 各国领导人举行会议。</p>` },
  {
    title: "an organisation's founding date",
    head: ld({ "@type": "Organization", foundingDate: "2001-06-15" }),
    body: H1 + P,
  },
  {
    title: "comments with dates",
    body: `${H1}${P}<section class="comments"><time datetime="2020-02-02">x</time></section>`,
  },
];

export const DATE_FIXTURES: Record<string, DateFixture[]> = {
  "structured data": structured,
  "meta elements": metas,
  "time elements": times,
  addresses,
  datelines,
  "pages that do not tell": silent,
};
