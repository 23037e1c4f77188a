using System.Collections;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Sending;
using TemplateSms.Simulator;

namespace TemplateSms.Isendpro.Tests.Contract;

/// <summary>
/// The provider's document beside the client and the simulator: every operation, every field of a request and every field of an answer
/// that it names, whatever it will name one day.
/// </summary>
public sealed class DocumentCoverageTests
{
    private const string Code = "4711";
    private const string Words = "mot de la passerelle";

    /// <summary>Operations that the client makes in another way than the document has it, with the reason.</summary>
    private static readonly Dictionary<string, (string Method, string Reason)> _otherWays = new(StringComparer.Ordinal)
    {
        ["getCredit"] = ("POST", "A form keeps the key out of the address, as the provider's PHP client has done since June 2025."),
    };

    /// <summary>Values of a request's fields that the client never sends, with the reason.</summary>
    private static readonly Dictionary<(string Field, string Value), string> _unsentValues = new()
    {
        [("credit", "1")] = "The value 2 asks for the same and the estimate.",
    };

    /// <summary>Fields of which the client sends one value of many, as its options say.</summary>
    private static readonly HashSet<string> _chosenByOptions = ["gmt_zone"];

    /// <summary>Fields of an answer that the client does not give its caller, with the reason.</summary>
    private static readonly Dictionary<(string Operation, string Field), string> _untold = new()
    {
        [("repertoire", "repertoireId")] = "It repeats the caller's.",
        [("repertoireCrea", "code")] = "An id says that the directory was made; no code for that is documented.",
        [("repertoireCrea", "message")] = "As the code.",
        [("setListeNoire", "listeNoire")] = "OK is the end of the task, and anything else an exception.",
        [("setListeNoire", "tel")] = "It repeats the caller's number.",
        [("delListeNoire", "listeNoire")] = "OK is the end of the task, and anything else an exception.",
        [("delListeNoire", "tel")] = "It repeats the caller's number.",
    };

    public static TheoryData<string> Operations => [.. ProviderDocument.Operations.Select(operation => operation.Id)];

    public static TheoryData<string, AnswerShape, AnswerCodeType> Answers
    {
        get
        {
            var answers = new TheoryData<string, AnswerShape, AnswerCodeType>();
            foreach (var operation in ProviderDocument.Operations)
            {
                foreach (var shape in Enum.GetValues<AnswerShape>())
                    answers.Add(operation.Id, shape, shape is AnswerShape.Array ? AnswerCodeType.Document : shape is AnswerShape.Object ? AnswerCodeType.Text : AnswerCodeType.Number);
            }

            return answers;
        }
    }

    [Fact]
    public void Document_HasOperations() => Assert.True(ProviderDocument.Operations.Count >= 14);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_MadeByTheClient_SendsEveryFieldAndTheSimulatorAnswersEveryField(string id)
    {
        var operation = Find(id);
        await using var gateway = await SmsGateway.StartAsync();

        var exchanges = await MakeAsync(operation, gateway);

        Assert.All(exchanges, exchange => Assert.Equal(200, exchange.Status));
        var sent = exchanges.SelectMany(exchange => exchange.Fields).ToLookup(field => field.Key, field => field.Value, StringComparer.Ordinal);
        Assert.Empty(operation.Request.Select(field => field.Name).Except(sent.Select(field => field.Key)));
        Assert.Empty(
            from field in operation.Request
            where !_chosenByOptions.Contains(field.Name)
            from value in field.Values
            where !_unsentValues.ContainsKey((field.Name, value)) && !sent[field.Name].Any(values => values.Contains(value))
            select $"{field.Name} = {value}");
        if (operation.AnswersAFile)
            Assert.All(exchanges, exchange => Assert.True(exchange.Answer.AsSpan().StartsWith("PK"u8)));
        else
            Assert.Empty(operation.AnswerFields.Select(field => field.Name).Except(exchanges.SelectMany(exchange => exchange.AnsweredFields)));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Request_WithAFieldThatIsNone_IsRefusedByTheSimulator_WhichSoReadsIt(string id)
    {
        var operation = Find(id);
        await using var gateway = await SmsGateway.StartAsync();
        var exchanges = await MakeAsync(operation, gateway);
        using var http = new HttpClient();

        foreach (var field in operation.Request)
        {
            var exchange = exchanges.First(exchange => exchange.Fields.ContainsKey(field.Name));
            using var request = exchange.IsJson ? WithAnObject(exchange, field) : field.IsRequired ? Without(operation, exchange, field) : null;
            if (request is null)
                continue;
            using var response = await http.SendAsync(request);
            Assert.True(response.StatusCode == HttpStatusCode.BadRequest, $"{field.Name}: {response.StatusCode}");
        }
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Request_AsTheDocumentHasIt_IsAnsweredByTheSimulator(string id)
    {
        var operation = Find(id);
        await using var gateway = await SmsGateway.StartAsync();
        var exchange = (await MakeAsync(operation, gateway))[^1];
        if (exchange.IsJson)
            return;
        using var http = new HttpClient();

        using var request = Without(operation, exchange, field: null);
        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Answer_InEveryShapeOfTheDocument_IsGivenToTheCaller(string id, AnswerShape shape, AnswerCodeType codes)
    {
        var operation = Find(id);
        if (operation.AnswersAFile)
            return;
        var entry = new JsonObject(operation.AnswerFields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Name, ValueOf(operation, field, codes))));
        var expected = operation.AnswerFields.Where(field => !_untold.ContainsKey((id, field.Name))).Select(field => (field.Name, Value: entry[field.Name]!.ToString())).ToList();

        var told = await DocumentCalls.MakeAsync(id, Client(200, Shaped(entry, shape)), ("12", "a9bc68fe78"));

        var values = ValuesIn(told).ToList();
        Assert.Empty(expected.Where(field => !values.Exists(value => IsSame(field.Value, value))).Select(field => $"{field.Name} = {field.Value}"));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Answer_OfTheSimulatorInEveryShape_IsReadByTheClient(string id, AnswerShape shape, AnswerCodeType codes)
    {
        await using var gateway = await SmsGateway.StartAsync(new SmsGatewayOptions { Answers = { Shape = shape, CodeType = codes } });

        Assert.NotEmpty(await MakeAsync(Find(id), gateway));
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Refusal_OfEveryOperationInEveryShape_HasItsCodeAndWords(string id, AnswerShape shape, AnswerCodeType codes)
    {
        var entry = new JsonObject { ["code"] = codes is AnswerCodeType.Number ? 4711 : Code, ["message"] = Words };

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => DocumentCalls.MakeAsync(id, Client(400, Shaped(entry, shape)), ("12", "a9bc68fe78")));

        Assert.Equal((4711, Words), (error.Code, error.GatewayMessage));
    }

    [Fact]
    public void Exceptions_AreOfTheDocumentAndHaveAReason()
    {
        Assert.Empty(_otherWays.Keys.Except(ProviderDocument.Operations.Select(operation => operation.Id)));
        Assert.Empty(_unsentValues.Keys.Except(ProviderDocument.Operations.SelectMany(operation => operation.Request).SelectMany(field => field.Values.Select(value => (field.Name, value)))));
        Assert.Empty(_untold.Keys.Except(ProviderDocument.Operations.SelectMany(operation => operation.AnswerFields.Select(field => (operation.Id, field.Name)))));
        Assert.DoesNotContain("", _otherWays.Values.Select(way => way.Reason).Concat(_unsentValues.Values).Concat(_untold.Values));
    }

    private static DocumentOperation Find(string id) => ProviderDocument.Operations.Single(operation => operation.Id == id);

    /// <summary>Has the client make an operation against the simulator, and gives the requests of that operation.</summary>
    private static async Task<List<RecordedExchange>> MakeAsync(DocumentOperation operation, SmsGateway gateway)
    {
        using var http = new HttpClient();
        var preparing = new IsendproClient(http, Sample.Options(gateway.BaseAddress));
        var directory = await preparing.Directories.CreateAsync("Prepared");
        await preparing.Directories.AddAsync(directory, [new DirectoryEntry { Number = Sample.Abroad }]);
        var subAccount = await preparing.SubAccounts.AddAsync("prepared", "password");

        var recorder = new RecordingHandler();
        using var recorded = new HttpClient(SmsHttpHandler.Create(null, recorder));
        await DocumentCalls.MakeAsync(operation.Id, new IsendproClient(recorded, Full(gateway.BaseAddress)), (directory, subAccount.Key));

        var method = _otherWays.TryGetValue(operation.Id, out var way) ? way.Method : operation.Method;
        return [.. recorder.Exchanges.Where(exchange => exchange.Method == method && exchange.Path == operation.Path)];
    }

    private static IsendproOptions Full(Uri address) => Sample.Options(address, account =>
    {
        account.MaxRetries = 0;
        account.StopRestrictionLifted = true;
        account.GmtZone = "Asia/Tokyo";
        account.NumAzur = true;
    });

    private static IsendproClient Client(int status, string answer) => new(
        new HttpClient(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(answer) }))),
        Full(new Uri("https://gateway.invalid/cgi-bin/")));

    private static HttpRequestMessage WithAnObject(RecordedExchange exchange, DocumentField field)
    {
        var body = JsonNode.Parse(exchange.Body)!.AsObject();
        body[field.Name] = new JsonObject();
        return new HttpRequestMessage(new HttpMethod(exchange.Method), exchange.Address) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
    }

    /// <summary>The request as the document has it, with everything in the address, but for one field.</summary>
    private static HttpRequestMessage Without(DocumentOperation operation, RecordedExchange exchange, DocumentField? field)
    {
        var fields = operation.Request.Where(named => named != field).Select(named => $"{named.Name}={Uri.EscapeDataString(exchange.Fields[named.Name][0])}");
        return new HttpRequestMessage(new HttpMethod(operation.Method), new UriBuilder(exchange.Address) { Query = string.Join('&', fields) }.Uri)
        {
            Content = operation.Method == "GET" ? null : new FormUrlEncodedContent([]),
        };
    }

    private static string Shaped(JsonObject entry, AnswerShape shape) => new JsonObject
    {
        ["etat"] = shape switch
        {
            AnswerShape.Array => new JsonObject { ["etat"] = new JsonArray(entry.DeepClone()) },
            AnswerShape.Object => new JsonObject { ["etat"] = entry.DeepClone() },
            _ => entry.DeepClone(),
        },
    }.ToJsonString();

    /// <summary>A value for a field of an answer, unlike the others and of the document's type unless it is a figure.</summary>
    private static JsonNode ValueOf(DocumentOperation operation, DocumentField field, AnswerCodeType codes) => field.Name switch
    {
        "code" when operation.Id.StartsWith("sendSms", StringComparison.Ordinal) => Figure("0", codes),
        "code" => Figure(Code, codes),
        "tel" => DocumentCalls.NumberOf(operation.Id).Value.TrimStart('+'),
        "listeNoire" => "OK",
        "nb_caractere" => Figure("222", codes),
        "nb_sms" or "smslong" => Figure("3", codes),
        "credit" => Figure("12.75", codes),
        "quantite" => Figure("255", codes),
        _ => $"{field.Name} of the answer",
    };

    private static JsonNode Figure(string digits, AnswerCodeType codes) => codes is AnswerCodeType.Number ? JsonNode.Parse(digits)! : JsonValue.Create(digits)!;

    private static bool IsSame(string expected, object value) =>
        value is PhoneNumber number ? number.Value.TrimStart('+') == expected : Convert.ToString(value, CultureInfo.InvariantCulture) == expected;

    /// <summary>Every value in an object of the client's.</summary>
    private static IEnumerable<object> ValuesIn(object? value) => value switch
    {
        null => [],
        string or PhoneNumber or IConvertible => [value],
        IEnumerable list => list.Cast<object?>().SelectMany(ValuesIn),
        SmsContent => [],
        _ => value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0).SelectMany(property => ValuesIn(property.GetValue(value))),
    };
}
