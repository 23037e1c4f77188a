using TemplateSms.Queue.Messages;
using TemplateSms.Sending;

namespace TemplateSms.Queue.Requests;

/// <summary>Messages that go together in one request.</summary>
/// <param name="Account">The client.</param>
/// <param name="Messages">The messages as the ledger has them.</param>
/// <param name="Recipients">The same messages as the client planned them.</param>
internal sealed record RequestPlan(OpenAccount Account, IReadOnlyList<ClaimedMessage> Messages, IReadOnlyList<SmsRecipient> Recipients);
