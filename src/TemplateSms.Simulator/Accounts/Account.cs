namespace TemplateSms.Simulator.Accounts;

/// <summary>The account that a key belongs to: the gateway's own, or one of its sub-accounts.</summary>
/// <param name="SubAccountId">The id of the sub-account; null for the account itself.</param>
/// <param name="Credit">The money that its messages are paid with.</param>
/// <param name="Restrictions">The restrictions that its messages are under.</param>
internal sealed record Account(string? SubAccountId, Credit Credit, AccountRestrictions Restrictions);
