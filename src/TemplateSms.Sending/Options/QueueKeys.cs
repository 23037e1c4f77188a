namespace TemplateSms.Sending.Options;

/// <summary>The rule on keys of clients that keep nothing and so could not tell a second message with a key from the first.</summary>
internal static class QueueKeys
{
    private const string Rule = "a key is kept by a queue only; send through ISmsQueue, or leave Key out.";

    /// <summary>The reason why a client that is no queue sends nothing with these options, in words that may be logged; or null.</summary>
    public static string? RefusalOf(SmsSendOptions? options) => options?.Key is null ? null : Rule;
}
