using TemplateSms.Isendpro;
using TemplateSms.Simulator;

namespace TemplateSms.Soak.Queues.Gateways;

/// <summary>The gateway of the scenario: it keeps all that comes, and its report has columns that an operator has configured.</summary>
internal static class GatewayOptions
{
    private const string Tracker = "REF";
    private const string Number = "GSM";
    private const string Status = "ETAT";
    private const string Delivered = "LIVRE";
    private const string Undelivered = "ECHEC";

    /// <param name="file">The file of its ledger; null to keep it in memory.</param>
    /// <param name="clock">Its clock; null for the system's.</param>
    public static SmsGatewayOptions With(string? file = null, TimeProvider? clock = null) => new()
    {
        StorePath = file,
        TimeProvider = clock ?? TimeProvider.System,
        MessageLimit = int.MaxValue,
        LedgerByteLimit = long.MaxValue,
        Credit = 1_000_000,
        CampaignReport =
        {
            DeliveredStatus = Delivered,
            UndeliveredStatus = Undelivered,
            Columns =
            {
                new CampaignColumn(CampaignField.SentAt, "DATE"),
                new CampaignColumn(CampaignField.Number, Number),
                new CampaignColumn(CampaignField.Status, Status),
                new CampaignColumn(CampaignField.Tracker, Tracker),
            },
        },
    };

    /// <summary>Writes down the columns, as a user of the reconciler does.</summary>
    public static void Describe(IsendproReportColumns columns)
    {
        columns.Tracker = Tracker;
        columns.Number = Number;
        columns.Status = Status;
        columns.AcceptedStatuses.Add(Delivered);
        columns.AcceptedStatuses.Add(Undelivered);
    }
}
