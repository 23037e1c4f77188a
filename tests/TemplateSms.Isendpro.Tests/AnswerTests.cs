using System.Text;
using TemplateSms.Clients.Tests.Servers;
using TemplateSms.Isendpro.Tests.Servers;

namespace TemplateSms.Isendpro.Tests;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("""{"etat":{"etat":[{"code":0,"tel":"0680010203","smslong":"2","message":"ok"}]}}""", 2)]
    [InlineData("""{"etat":{"etat":[{"code":"0","tel":"0680010203","smslong":2,"message":"ok"}]}}""", 2)]
    [InlineData("""{ "etat" : { "etat" : [ { "code": "0", "tel": 33680010203, "smslong": " 2 " } ] } }""", 2)]
    [InlineData("""{"etat":{"etat":{"code":" 0 ","tel":"+33680010203","message":"ok"}}}""", null)]
    [InlineData("""{"etat":{"code":"0","message":"hello world!","tel":"0680010203"}}""", null)]
    [InlineData("""{"etat":[{"code":0}]}""", null)]
    [InlineData("""{"etat":{"etat":[{"code":0,"tel":"06xxxxxxxx","smslong":null,"message":null}]}}""", null)]
    [InlineData("\uFEFF" + """{"etat":{"etat":[{"code":0}]}}""", null)]
    public async Task Answer_AcceptedInAnyShape_IsAReceipt(string body, int? billed)
    {
        await using var server = RawServer.Answering("200 OK", body);

        var receipt = await server.Client().SendAsync(Sample.Message);

        Assert.Equal((SmsStatus.Accepted, 0, billed), (receipt.Status, receipt.Code, receipt.BilledSegments));
    }

    [Theory]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":11,"tel":"0680010203","message":"black list"}]}}""", 11, "black list")]
    [InlineData("200 OK", """{"etat":{"etat":{"code":"21","tel":"0680010203"}}}""", 21, null)]
    [InlineData("200 OK", """{"etat":{"code":" 4711 ","message":"no source knows this one"}}""", 4711, "no source knows this one")]
    [InlineData("400 Bad Request", """{"etat":{"etat":[{"code":"3","message":"credentials"}]}}""", 3, "credentials")]
    [InlineData("400 Bad Request", """{"etat":{"etat":{"code":3,"message":"credentials"}}}""", 3, "credentials")]
    public async Task Answer_RefusedInAnyShape_KeepsCodeAndMessage(string status, string body, int code, string? message)
    {
        await using var server = RawServer.Answering(status, body);

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => server.Client().SendAsync(Sample.Message));

        Assert.Equal((code, message, Sample.Number), (error.Code, error.GatewayMessage, error.To));
        Sample.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Answer_RefusedWithWordsThatAreNotUtf8_KeepsTheCode()
    {
        await using var server = RawServer.Answering("200 OK", Encoding.Latin1.GetBytes("""{"etat":{"etat":[{"code":11,"message":"liste noire: refusé"}]}}"""));

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => server.Client().SendAsync(Sample.Message));

        Assert.Equal((11, null), (error.Code, error.GatewayMessage));
    }

    [Theory]
    [InlineData("200 OK", "")]
    [InlineData("200 OK", "<html>0680010203 hidden words key-4711-secret</html>")]
    [InlineData("200 OK", "{}")]
    [InlineData("200 OK", "[]")]
    [InlineData("200 OK", "null")]
    [InlineData("200 OK", """{"etat":{"etat":[]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"tel":"0680010203"}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":"zero"}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":0},{"code":0}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":0,""")]
    [InlineData("204 No Content", "")]
    [InlineData("400 Bad Request", "<html>")]
    [InlineData("400 Bad Request", """{"etat":{"etat":[{"code":0}]}}""")]
    [InlineData("404 Not Found", "not found")]
    [InlineData("500 Internal Server Error", "<html>")]
    [InlineData("503 Service Unavailable", """{"etat":{"etat":[{"code":"3","message":"?"}]}}""")]
    public async Task Answer_ThatSaysNothing_LeavesTheOutcomeUnknown(string status, string body)
    {
        await using var server = RawServer.Answering(status, body);

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => server.Client().SendAsync(Sample.Message));

        Sample.AssertKeepsSecrets(error);
    }

    [Theory]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":11,"tel":"0680010299"}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":0,"tel":"33680010299"}]}}""")]
    [InlineData("200 OK", """{"etat":{"code":0,"tel":"+21698360524"}}""")]
    [InlineData("400 Bad Request", """{"etat":{"etat":[{"code":"3","tel":"0680010299"}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":0,"tel":"0680010203"},{"code":11,"tel":"0680010203"}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":0,"tel":"0680010203"},{"code":11}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":0,"tel":"0680010203"},{"code":0,"tel":"0680010299"}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":11,"code":0}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":0,"code":0}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":0,"tel":"0680010203","tel":"0680010299"}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":0,"c\u006fde":11}]}}""")]
    [InlineData("200 OK", """{"etat":{"etat":[{"code":11}]},"etat":{"etat":[{"code":0}]}}""")]
    [InlineData("200 OK", """{"x":{"a":1,"a":2},"etat":{"etat":[{"code":0}]}}""")]
    public async Task Answer_AboutSomebodyElseOrAgainstItself_LeavesTheOutcomeUnknown(string status, string body)
    {
        await using var server = RawServer.Answering(status, body);

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => server.Client().SendAsync(Sample.Message));

        Assert.Equal(int.Parse(status[..3], System.Globalization.CultureInfo.InvariantCulture), error.StatusCode);
        Sample.AssertKeepsSecrets(error);
    }

    [Theory]
    [InlineData("""[{"code":0,"tel":"0680010203"},{"code":11,"tel":"0680010299"}]""")]
    [InlineData("""[{"code":0,"tel":"0680010203"},{"code":11,"tel":"21698360524"},{"code":0,"tel":"0680010299"}]""")]
    [InlineData("""[{"code":0,"tel":"0680010203"},{"code":11,"tel":"0680010203"},{"code":0,"tel":"21698360524"}]""")]
    [InlineData("""[{"code":0,"tel":"0680010203"},{"code":11,"tel":"21698360524"},{"code":21}]""")]
    [InlineData("""[{"code":11},{"code":0},{"code":0}]""")]
    public async Task Answer_ToManyAboutSomebodyElseOrAgainstItself_LeavesEveryOutcomeUnknown(string entries)
    {
        await using var server = RawServer.Answering("200 OK", "{\"etat\":{\"etat\":" + entries + "}}");

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => server.Client().SendAsync(Sample.Content, [Sample.Number, Sample.Abroad]));

        Sample.AssertKeepsSecrets(error);
    }

    [Fact]
    public async Task Answer_ToSeveralMessagesOfOneNumber_IsTakenInOrder()
    {
        await using var server = RawServer.Answering("200 OK", """{"etat":{"etat":[{"code":0,"tel":"0680010203"},{"code":11,"tel":"0680010203"}]}}""");

        var receipt = await server.Client().SendAsync([Sample.Message, Sample.Message]);

        Assert.Equal((0, 1), (Assert.Single(receipt.Accepted).Position, Assert.Single(receipt.Rejected).Position));
    }

    [Fact]
    public async Task Answer_NotFound_NamesTheOption()
    {
        await using var server = RawServer.Answering("404 Not Found", "");

        var error = await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => server.Client().SendAsync(Sample.Message));

        Assert.Equal(404, error.StatusCode);
        Assert.Contains(nameof(IsendproOptions.BaseAddress), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_Endless_LeavesTheOutcomeUnknown()
    {
        await using var server = RawServer.Answering("200 OK", new string(' ', (1024 * 1024) + 1));

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => server.Client().SendAsync(Sample.Message));
    }

    [Theory]
    [InlineData("""[{"code":0,"tel":"0680010203"},{"code":11,"tel":"21698360524"}]""")]
    [InlineData("""[{"code":11,"tel":"+21698360524"},{"code":0,"tel":"33680010203"}]""")]
    [InlineData("""[{"code":0},{"code":11}]""")]
    [InlineData("""[{"code":0,"tel":"06xxxxxxxx"},{"code":"11","tel":"21698360524"}]""")]
    public async Task Answer_ToMany_IsMatchedByNumberThenByOrder(string entries)
    {
        await using var server = RawServer.Answering("200 OK", "{\"etat\":{\"etat\":" + entries + "}}");

        var receipt = await server.Client().SendAsync(Sample.Content, [Sample.Number, Sample.Abroad]);

        Assert.Equal(Sample.Number, Assert.Single(receipt.Accepted).To);
        Assert.Equal((Sample.Abroad, 11), (Assert.Single(receipt.Rejected).To, receipt.Rejected[0].Code));
    }

    [Theory]
    [InlineData("+262692123456", "0692123456")]
    [InlineData("+262692123456", "33692123456")]
    [InlineData("+262692123456", "262692123456")]
    [InlineData("+687123456", "687123456")]
    public async Task Answer_ToMany_IsMatchedInEitherWritingOfANumber(string first, string echoed)
    {
        await using var server = RawServer.Answering(
            "200 OK", $$$"""{"etat":{"etat":[{"code":11,"tel":"0680010203"},{"code":0,"tel":"{{{echoed}}}"}]}}""");

        var receipt = await server.Client().SendAsync(Sample.Content, [PhoneNumber.Parse(first), Sample.Number]);

        Assert.Equal(first, Assert.Single(receipt.Accepted).To.Value);
        Assert.Equal(Sample.Number, Assert.Single(receipt.Rejected).To);
    }

    [Fact]
    public async Task Answer_ToManyWithoutNumbers_IsAboutTheRequest()
    {
        await using var server = RawServer.Answering("200 OK", """{"etat":{"etat":[{"code":4711,"message":"general"}]}}""");

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => server.Client().SendAsync(Sample.Content, [Sample.Number, Sample.Abroad]));

        Assert.Equal((4711, "general", null), (error.Code, error.GatewayMessage, error.To));
    }

    [Fact]
    public async Task Answer_ToManyWithTooFewEntries_LeavesTheOutcomeUnknown()
    {
        await using var server = RawServer.Answering("200 OK", """{"etat":{"etat":[{"code":0,"tel":"0680010203"}]}}""");

        await Assert.ThrowsAsync<SmsOutcomeUnknownException>(() => server.Client().SendAsync(Sample.Content, [Sample.Number, Sample.Abroad]));
    }
}
