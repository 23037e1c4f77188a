using TemplateSms.Simulator.Accounts;
using TemplateSms.Simulator.Protocol;

namespace TemplateSms.Simulator.Rules;

/// <summary>Sends that the restrictions of an account forbid. The provider's codes for it are not public.</summary>
internal sealed class AccountRules(GatewayRules rules, SendZone zone, TimeProvider time)
{
    /// <param name="account">The account that sends.</param>
    /// <param name="request">The send.</param>
    /// <param name="dueAt">When it is sent; null for now.</param>
    public Refusal? Check(Account account, SendRequest request, DateTimeOffset? dueAt)
    {
        if (account.Restrictions.Stop && request.NoStop is "1")
            return Refusal.Of(FieldNames.NoStop, "the account is under the STOP restriction");
        return account.Restrictions.Time && rules.QuietHours?.Contain(zone.Show(dueAt ?? time.GetUtcNow()).Hour) == true
            ? Refusal.Of(FieldNames.SendDate, $"the account is under the time restriction, and sends nothing from {rules.QuietHours.Value.FirstHour} to {rules.QuietHours.Value.EndHour} h")
            : null;
    }
}
