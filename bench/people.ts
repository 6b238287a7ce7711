// What lists of people cost as their number grows: 500 people with 2,000 talks beside 10,000 with 40,000.
// --sizes 500,10000  --rounds 5
import { measurePages } from "./records/page-costs.ts";

// `qdx` is a tag and a word of fifty people, at every size.
await measurePages({
  fill: "fill-people.ts",
  many: "people",
  pages: {
    "by name": "/api/contacts?limit=50",
    slipping: "/api/contacts?limit=50&sort=slipping",
    "last talk": "/api/contacts?limit=50&sort=talk",
    "by tag": "/api/contacts?limit=50&tag=qdx",
    "by tag, slipping": "/api/contacts?limit=50&tag=qdx&sort=slipping",
    words: "/api/contacts?limit=50&text=qdx",
    "of a tier": "/api/contacts?limit=50&tier=active",
    talks: "/api/conversations?limit=50",
  },
});
