namespace TemplateSms.TestKit.Rules;

internal static class ContentFixtures
{
    public static IReadOnlyList<RuleFixture> All { get; } =
    [
        new("SMS3001", new string('a', 160) + "{|SMS3001:aa|}"),
        new("SMS3002", "---\nparams:\n  name: string(160, gsm7)\n---\nHi {{ {|SMS3002:name|} }}"),
        new("SMS3003", "---\nunencodable: replace\nparams:\n  name: string\n---\nHi {{ {|SMS3003:name|} }}"),
        new("SMS3004", "Voil{|SMS3004:ê|}"),
        new("SMS3005", "---\nparams:\n  name: string(20)\n---\nHi {{ {|SMS3005:name|} }}"),
        new("SMS3006", "---\nencoding: auto\n---\nDon{|SMS3006:’|}t"),
        new("SMS3007", "---\nsender: {|SMS3007:12345|}\n---\nHi"),
        new("SMS3008", "---\ntracker: order{|SMS3008:-|}1\n---\nHi"),
        new("SMS3009", "---\nsegments: {|SMS3009:7|}\n---\nHi"),
        new("SMS3010", "---\nsegments: 2\n---\n" + new string('a', 139) + "\n{|SMS3010:https://acme.example/track|}"),
        new("SMS3013", new string('a', 148) + "{|SMS3013:aaaaaaa|}"),
        new("SMS3011", "---\nparams:\n  points: long\n---\n{{ {|SMS3011:points * 2|} }}"),
        new("SMS3012", "Hi {|SMS3012:Привет|}"),
        new("SMS3014", "---\nparams:\n  n: int(1..9000)\n---\n{{ t = {|SMS3014:'ab' * n|} }}{{ t.size }}"),
        new("SMS3015", "---\nunencodable: reject\nculture: fr\nparams:\n  day: date\n---\n{{ {|SMS3015:day | date.to_string '%B'|} }}"),
        new("SMS3016", "Hi {|SMS3016:{customer}|}"),
        new("SMS3018", "---\nencoding: ucs2\n---\nHi {|SMS3018:\u202e|}eoZ"),
        new("SMS3017", "{|SMS3017:|}---\nsender: ACME\n---\n"),
        new("SMS3019", "---\nculture: en\nparams:\n  n: int(0..9)\n---\n{{ {|SMS3019:sms.plural|} n one: 'x' }}"),
        new("SMS3020", "---\nculture: en\nparams:\n  n: int(2..9)\n---\n{{ sms.plural n one: {|SMS3020:'x'|} other: 'y' }}"),
        new("SMS3021", "---\nculture: en\nparams:\n  n: int(0..9)\n---\n{{ n | math.format '0.00' }}{{ {|SMS3021:sms.plural|} n one: 'x' other: 'y' }}"),
        new("SMS3022", "Hello\n--- or\n{|SMS3022:Hi|}"),
        new("SMS3023", "{|SMS3023:" + new string('a', 161) + "|}\n--- or\nHi"),
        new("SMS3024", "---\nkind: code\n---\n{|SMS3024:Hi|}"),
        new("SMS3025", "---\nkind: code\n---\n@{|SMS3025:Shop.example|} #1"),
        new("SMS3026", "---\nkind: code\ngateway: twilio\n---\n" + new string('a', 129) + " {|SMS3026:FA+9qCX9VSu|}"),
        new("SMS3027", "---\nkind: code\n---\n{|SMS3027:@shop.example #1|}"),
        new("SMS3028", "---\nkind: code\ngateway: twilio\n---\n{|SMS3028:https://shop.example|}\n@shop.example #1"),
    ];
}
