using TemplateSms.Testing;

namespace TemplateSms.Tests.Testing;

public sealed class FakeSmsClientTests
{
    private static readonly PhoneNumber _number = PhoneNumber.Parse("+33680010203");
    private static readonly PhoneNumber _blocked = PhoneNumber.Parse("+33680010211");
    private static readonly PhoneNumber _abroad = PhoneNumber.Parse("+216 98 360 524");
    private static readonly SmsContent _content = SmsContent.Create("secret text", tracker: "secrettracker");

    [Fact]
    public async Task SendMany_NumberTwiceForOneText_GetsItOnce()
    {
        var other = PhoneNumber.Parse("+33680010299");
        var client = new FakeSmsClient().Reject(11, when: message => message.To == _blocked).Accept();

        var receipt = await client.SendAsync(SmsContent.Create("Hi"), [_blocked, other, other, _blocked]);

        Assert.Equal(2, client.Attempts.Count);
        Assert.Equal([(1, null), (2, (int?)1)], receipt.Accepted.Select(accepted => (accepted.Position, accepted.SameAs)));
        Assert.Equal([(0, null), (3, (int?)0)], receipt.Rejected.Select(rejected => (rejected.Position, rejected.SameAs)));
    }

    [Fact]
    public async Task Send_Accepted_GivesAReceiptAndRecordsTheMessage()
    {
        var client = new FakeSmsClient().Accept();
        var options = new SmsSendOptions { Tracker = "another" };

        var receipt = await client.SendAsync(_content.To(_number), options);

        Assert.Equal((SmsStatus.Accepted, 0, 1), (receipt.Status, receipt.Code, receipt.BilledSegments));
        Assert.Equal((_number, "another"), (receipt.To, receipt.Tracker));
        var attempt = Assert.Single(client.Sent);
        Assert.Equal((_number, "secret text"), (attempt.To, attempt.Text));
        Assert.Same(options, attempt.Options);
        Assert.Same(receipt, attempt.Receipt);
    }

    [Fact]
    public async Task Send_Queued_LeavesTheGatewaysFieldsNull()
    {
        var client = new FakeSmsClient().Queue();

        var receipt = await client.SendAsync(_content.To(_number));

        Assert.Equal((SmsStatus.Queued, null, null), (receipt.Status, receipt.Code, receipt.BilledSegments));
        Assert.Equal("secrettracker", receipt.Tracker);
        Assert.NotNull(receipt.QueueId);
        Assert.Single(client.Sent);
    }

    [Fact]
    public async Task Send_WithAKey_RecordsIt()
    {
        var client = new FakeSmsClient().Queue();

        var receipts = new[]
        {
            await client.SendAsync(_content.To(_number), new SmsSendOptions { Key = "shipped/4711" }),
            await client.SendAsync(_content.To(_number), new SmsSendOptions { Key = "shipped/4711" }),
        };

        Assert.Equal(["shipped/4711", "shipped/4711"], client.Attempts.Select(attempt => attempt.Options?.Key));
        Assert.NotEqual(receipts[0].QueueId, receipts[1].QueueId);
    }

    [Fact]
    public async Task Send_RejectedByTheGateway_Throws()
    {
        var client = new FakeSmsClient().Reject(11, "on the black list");

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => client.SendAsync(_content.To(_number)));

        Assert.Equal((_number, 11, "on the black list", null), (error.To, error.Code, error.GatewayMessage, error.Reason));
        Assert.Empty(client.Sent);
        Assert.Equal(11, Assert.Single(client.Attempts).Rejection!.Code);
    }

    [Fact]
    public async Task Send_RejectedByTheClient_Throws()
    {
        var client = new FakeSmsClient().Reject("it is too late in the evening.");

        var error = await Assert.ThrowsAsync<SmsRejectedException>(() => client.SendAsync(_content.To(_number)));

        Assert.Equal((_number, null, "it is too late in the evening."), (error.To, error.Code, error.Reason));
    }

    [Fact]
    public async Task Send_FailsOnce_IsAnsweredByTheNextScript()
    {
        var failure = new SmsTransportException("No route to the gateway.");
        var client = new FakeSmsClient().Fail(failure, times: 1).Accept();

        var error = await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(_content.To(_number)));
        var receipt = await client.SendAsync(_content.To(_number));

        Assert.Same(failure, error);
        Assert.Equal(SmsStatus.Accepted, receipt.Status);
        Assert.Equal([failure, null], client.Attempts.Select(attempt => attempt.Failure));
    }

    [Fact]
    public async Task Send_SeveralScripts_TheFirstThatIsForTheMessageAnswers()
    {
        var client = new FakeSmsClient()
            .Reject(21, when: message => message.To == _blocked)
            .Accept(message => message.Content.Text.StartsWith("secret", StringComparison.Ordinal))
            .Queue();

        var refused = await Assert.ThrowsAsync<SmsRejectedException>(() => client.SendAsync(_content.To(_blocked)));
        var accepted = await client.SendAsync(_content.To(_number));
        var queued = await client.SendAsync(SmsContent.Create("open text").To(_number));

        Assert.Equal(21, refused.Code);
        Assert.Equal((SmsStatus.Accepted, SmsStatus.Queued), (accepted.Status, queued.Status));
    }

    [Fact]
    public async Task Send_NothingScripted_FailsAndSaysWhatWasNotExpected()
    {
        var client = new FakeSmsClient().Accept(times: 1);
        await client.SendAsync(_content.To(_number));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => client.SendAsync(_content.To(_blocked)));

        Assert.Contains("********11", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
        Assert.Equal(_blocked, Assert.Single(client.Unmatched).To);
        Assert.Equal(2, client.Attempts.Count);
    }

    [Fact]
    public async Task SendMany_SomeRefused_AnswersEachRecipient()
    {
        var client = new FakeSmsClient().Reject(11, when: message => message.To == _blocked).Accept();

        var receipt = await client.SendAsync(_content, [_number, _blocked, _abroad]);

        Assert.Equal([_number, _abroad], receipt.Accepted.Select(accepted => accepted.To));
        Assert.Equal((_blocked, 11), (Assert.Single(receipt.Rejected).To, receipt.Rejected[0].Code));
        Assert.Equal([_number, _blocked, _abroad], client.Attempts.Select(attempt => attempt.To));
    }

    [Fact]
    public async Task SendMany_SomeFail_SaysWhatThatMeansForEach()
    {
        var client = new FakeSmsClient()
            .Fail(new SmsOutcomeUnknownException("No answer came."), message => message.To == _abroad)
            .Fail(new SmsTransportException("No route."), message => message.To == _blocked)
            .Accept();

        var receipt = await client.SendAsync(_content, [_abroad, _number, _blocked]);

        Assert.Equal((_abroad, 0), (Assert.Single(receipt.Unknown).To, receipt.Unknown[0].Position));
        Assert.Equal((_number, 1), (Assert.Single(receipt.Accepted).To, receipt.Accepted[0].Position));
        Assert.Equal((_blocked, 2, true), (Assert.Single(receipt.Rejected).To, receipt.Rejected[0].Position, receipt.Rejected[0].NotReached));
        Assert.Equal(_number, Assert.Single(client.Sent).To);
    }

    [Fact]
    public async Task SendMany_AllFail_Throws()
    {
        var client = new FakeSmsClient().Fail(new SmsTransportException("No route."));

        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync(_content, [_number, _abroad]));
        await Assert.ThrowsAsync<SmsTransportException>(() => client.SendAsync([_content.To(_number)]));

        Assert.Equal(3, client.Attempts.Count);
    }

    [Fact]
    public async Task SendMany_NoAnswerForOne_Throws()
    {
        var client = new FakeSmsClient().Accept(message => message.To == _number);

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.SendAsync(_content, [_number, _abroad]));

        Assert.Equal(_abroad, Assert.Single(client.Unmatched).To);
    }

    [Fact]
    public async Task SendMany_Messages_AnswersEachInItsPlace()
    {
        var client = new FakeSmsClient().Reject(11, when: message => message.To == _blocked).Queue();

        var receipt = await client.SendAsync([_content.To(_number), _content.To(_blocked), SmsContent.Create("other").To(_number)]);

        Assert.Equal([0, 2], receipt.Accepted.Select(accepted => accepted.Position));
        Assert.Equal(1, Assert.Single(receipt.Rejected).Position);
        Assert.Equal(["secret text", "other"], client.Sent.Select(attempt => attempt.Text));
    }

    [Fact]
    public async Task SendMany_AutoText_IsRecordedAsEachRecipientGetsIt()
    {
        var client = new FakeSmsClient().Accept();

        var receipt = await client.SendAsync(SmsContent.Create("Привет, fête", SmsEncoding.Auto), [_number, _abroad]);
        var other = await client.SendAsync(SmsContent.Create("fête", SmsEncoding.Auto), [_number, _abroad]);

        Assert.Equal(_number, Assert.Single(receipt.Rejected).To);
        Assert.NotNull(receipt.Rejected[0].Reason);
        Assert.True(other.AllAccepted);
        Assert.Equal(["Привет, fête", "fete", "fête"], client.Sent.Select(attempt => attempt.Text));
    }

    [Fact]
    public async Task Send_Cancelled_IsNotRecorded()
    {
        var client = new FakeSmsClient().Accept();
        var cancelled = new CancellationToken(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(_content.To(_number), cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync(_content, [_number], cancellationToken: cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.SendAsync([_content.To(_number)], cancellationToken: cancelled));

        Assert.Empty(client.Attempts);
    }

    [Fact]
    public async Task Send_BadTracker_ThrowsAsARealClientDoes()
    {
        var client = new FakeSmsClient().Accept();
        var options = new SmsSendOptions { Tracker = "order-1" };

        var error = await Assert.ThrowsAsync<SmsTemplateException>(() => client.SendAsync(_content.To(_number), options));
        await Assert.ThrowsAsync<SmsTemplateException>(() => client.SendAsync(_content, [_number], options));
        await Assert.ThrowsAsync<SmsTemplateException>(() => client.SendAsync([_content.To(_number)], options));

        Assert.Equal(SmsArgumentProblem.BadTracker, error.Error.Reason);
        Assert.Empty(client.Attempts);
    }

    [Fact]
    public async Task Send_UnderTheRulesOfAGateway_IsRefusedAsItsClientRefuses()
    {
        var message = SmsContent.Create("Hello", sender: SenderId.Parse("IBM"), tracker: "order-42").To(PhoneNumber.Parse("+41791234567"));
        var isendpro = new FakeSmsClient().Accept();
        var twilio = new FakeSmsClient { Rules = GatewayRules.Twilio }.Accept();

        await Assert.ThrowsAsync<SmsTemplateException>(() => isendpro.SendAsync(message));
        var refused = await Assert.ThrowsAsync<SmsRejectedException>(() => isendpro.SendAsync(message, new SmsSendOptions { Tracker = "order42" }));
        var receipt = await twilio.SendAsync(message);

        Assert.Equal("the gateway does not take 'IBM' as a sender: it has 3 of at least 4 characters.", refused.Reason);
        Assert.Equal(SmsStatus.Accepted, receipt.Status);
        Assert.Empty(isendpro.Attempts);
    }

    [Fact]
    public async Task Send_FromManyThreads_RecordsEachOnce()
    {
        var client = new FakeSmsClient().Accept(times: 500).Queue();

        var receipts = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => Task.Run(() => client.SendAsync(_content.To(_number)))));

        Assert.Equal(1000, client.Sent.Count);
        Assert.Equal(500, receipts.Count(receipt => receipt.Status is SmsStatus.Accepted));
    }

    [Fact]
    public void Script_NoTimes_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FakeSmsClient().Accept(times: 0));

    [Fact]
    public async Task ToString_Attempt_HoldsNothingPersonal()
    {
        var client = new FakeSmsClient().Reject(11, "secret 0680010203", times: 1).Fail(new InvalidOperationException("secret"), times: 1).Accept();
        await Assert.ThrowsAnyAsync<Exception>(() => client.SendAsync(_content.To(_number)));
        await Assert.ThrowsAnyAsync<Exception>(() => client.SendAsync(_content.To(_number)));
        await client.SendAsync(_content.To(_number), new SmsSendOptions { Tracker = "secrettracker" });

        var printed = string.Join('\n', client.Attempts);

        Assert.Contains("*********03", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("203", printed, StringComparison.Ordinal);
    }
}
