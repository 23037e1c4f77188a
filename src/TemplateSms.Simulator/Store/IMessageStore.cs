namespace TemplateSms.Simulator.Store;

/// <summary>The store of messages, bounded in number and bytes. Reading never delays adding.</summary>
internal interface IMessageStore : IDisposable
{
    StoreSize Size { get; }

    /// <summary>Adds the messages of one request, which share it, and gives each its number.</summary>
    IReadOnlyList<GatewayMessage> Add(IReadOnlyList<GatewayMessage> messages);

    /// <summary>Marks messages that wait as accepted; those that did. One that was deleted meanwhile is not among them.</summary>
    IReadOnlyList<GatewayMessage> Send(IReadOnlyList<long> scheduled);

    /// <summary>Changes the status of a message and its part of Twilio's, and nothing else; the changed one, or null when there is none.</summary>
    GatewayMessage? Change(long id, Func<GatewayMessage, GatewayMessage> change);

    bool Delete(long id);

    void Clear();

    GatewayMessage? Find(long id);

    /// <summary>The message with a SID of Twilio's.</summary>
    GatewayMessage? FindSid(string sid);

    /// <summary>The newest message to a number; replies from it do not count.</summary>
    GatewayMessage? Latest(string number);

    /// <summary>The oldest message to a number that is newer than another.</summary>
    GatewayMessage? FirstAfter(string number, long id);

    /// <summary>The newest messages with a smaller number.</summary>
    MessagePage List(MessageFilter filter, long before, int limit);

    ConversationPage Conversations(MessageFilter filter, int limit);

    /// <summary>The messages that were taken and sent in a span of time, its end excluded, oldest arrival first.</summary>
    IReadOnlyList<GatewayMessage> Sent(DateTimeOffset from, DateTimeOffset to);

    /// <summary>The messages that wait for their time.</summary>
    IReadOnlyList<GatewayMessage> Scheduled();

    /// <summary>The messages at Twilio whose status is going to change.</summary>
    IReadOnlyList<GatewayMessage> OnTheirWay();

    /// <summary>Everything, oldest first.</summary>
    IReadOnlyList<GatewayMessage> Snapshot();
}
