//! Categorization: the categories that the API gives to transactions. The feature is off unless the
//! vendor switches it on for a domain.
//!
//! There is no endpoint of its own: expand `categories` of transactions, in
//! `bank_transactions.list` for example, or wait for the webhook `ACCOUNT_CATEGORIZED`, which
//! brings the new transactions once they have theirs. While the feature is off, expanding is no
//! error and the member is missing. `bank_transactions.update` corrects a transaction.
//!
//! Reference: <https://docs.powens.com/api-reference/products/data-aggregation/categorization>

// Written by `cargo xtask generate` from spec/transactions_categorization.yaml. Do not edit.

use powens_runtime::{Extra, Unrecognized, object, open_enum};

/// A category of a transaction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionCategory {
    /// What the money was for.
    pub code: Option<CategoryCode>,
    /// The group that the code is in; null for a code that is itself a group.
    pub parent_code: Option<CategoryCode>,
    /// Members that this version of the crate does not know, or could not read.
    pub extra: Extra,
}

object! { new TransactionCategory { code, parent_code } }

impl TransactionCategory {
    /// One with everything that must be sent; the setters add the rest.
    pub fn new(code: CategoryCode) -> Self {
        Self {
            code: Some(code),
            ..Self::empty()
        }
    }

    /// The group that the code is in; null for a code that is itself a group.
    pub fn parent_code(self, value: CategoryCode) -> Self {
        Self {
            parent_code: Some(value),
            ..self
        }
    }
}

/// What a transaction was for.
///
/// There are three sets, for France, Spain and Europe as a whole; the docs of the codes name those
/// they are in. Which set a domain or connector uses is not documented. A set has two levels:
/// groups, which stand in `parent_code`, and the codes in them. Many groups of the Spanish set have
/// no codes in them. Sets disagree on a few codes that are a group in one and a code in another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryCode {
    /// `administration_and_taxes`: Group of taxes and of dealings with authorities (France).
    AdministrationAndTaxes,
    /// `legal_advice`: Fees of lawyers and legal advisers (France).
    LegalAdvice,
    /// `others_administration_and_taxes`: Administration and taxes without a code of their own
    /// (France).
    OthersAdministrationAndTaxes,
    /// `social_contributions`: Contributions to health cover, retirement and welfare (France).
    SocialContributions,
    /// `taxes`: Taxes of all kinds; in the European set a group (France, Europe).
    Taxes,
    /// `bank_insurances`: Group of bank fees, insurance and savings (France).
    BankInsurances,
    /// `banking_fees`: Fees of the bank such as for holding an account, for overdrafts or for transfers
    /// (France, Europe).
    BankingFees,
    /// `insurance_repayments`: Money that an insurer pays out (France).
    InsuranceRepayments,
    /// `account_card_maintenance`: Regular charges for holding an account or a card (France).
    AccountCardMaintenance,
    /// `insurances`: Premiums of insurance (France).
    Insurances,
    /// `others_bank_insurances`: Bank and insurance without a code of their own (France).
    OthersBankInsurances,
    /// `retirement_insurance`: Payments into an insurance for old age (France).
    RetirementInsurance,
    /// `savings`: Money put aside on a savings account; in the Spanish set a group too (France, Spain).
    Savings,
    /// `unauthorized_debit_fees`: Charges for card payments beyond what was allowed (France).
    UnauthorizedDebitFees,
    /// `irregularity_and_incident_fees`: Charges for incidents such as missing funds (France, Europe).
    IrregularityAndIncidentFees,
    /// `intervention_fees`: Charges for a decision of the bank that keeps a payment from failing
    /// (France, Europe).
    InterventionFees,
    /// `foreign_exchange_fees`: Charges for changing money or for paying in a foreign currency (France,
    /// Europe).
    ForeignExchangeFees,
    /// `withdrawal`: Cash taken from a machine or at a counter (France, Europe).
    Withdrawal,
    /// `rejection_fees`: Charges for a transfer, cheque or direct debit that was rejected (France,
    /// Europe).
    RejectionFees,
    /// `third_party_administrative_seizure`: Money seized for an authority (France, Europe).
    ThirdPartyAdministrativeSeizure,
    /// `deposit`: Money put on the account, such as cash and cheques (France, Europe).
    Deposit,
    /// `savings_investments_and_crypto_assets`: Savings, investments and crypto-assets, bought or sold
    /// (France).
    SavingsInvestmentsAndCryptoAssets,
    /// `food_and_restaurants`: Group of food, drink and eating out (France).
    FoodAndRestaurants,
    /// `baker`: Bread and pastry from a baker (France).
    Baker,
    /// `bars_restaurants`: Bars, cafés and restaurants (France).
    BarsRestaurants,
    /// `butcher_fishmongers_produce`: Butchers, fishmongers and greengrocers (France).
    ButcherFishmongersProduce,
    /// `others_food_and_restaurants`: Food and eating out without a code of their own (France).
    OthersFoodAndRestaurants,
    /// `supermarket_and_groceries`: Supermarkets and grocers (France).
    SupermarketAndGroceries,
    /// `vending`: Vending machines (France).
    Vending,
    /// `household`: Group of home, children and animals (France).
    Household,
    /// `home_services_cleaning`: Cleaning and other services at home (France).
    HomeServicesCleaning,
    /// `kitchen_and_appliances`: Kitchens and household appliances (France).
    KitchenAndAppliances,
    /// `others_household`: Household expenses without a code of their own (France).
    OthersHousehold,
    /// `works_diy_gardening`: Building work, do-it-yourself and gardening (France).
    WorksDiyGardening,
    /// `child_care_kindergarten`: Nurseries, childminders and babysitting (France).
    ChildCareKindergarten,
    /// `furniture_and_decoration`: Furniture and decoration (France).
    FurnitureAndDecoration,
    /// `alimony_payment`: Alimony that is paid (France).
    AlimonyPayment,
    /// `education_and_training`: Schools, courses and professional training (France).
    EducationAndTraining,
    /// `pet_care`: Veterinarians, food and supplies for pets (France).
    PetCare,
    /// `post_and_courier`: Postage, parcels and couriers (France).
    PostAndCourier,
    /// `healthcare`: Group of medical expenses (France).
    Healthcare,
    /// `doctors_specialist_dentists_hospitals`: Doctors, dentists, therapists and hospitals (France).
    DoctorsSpecialistDentistsHospitals,
    /// `health_insurance_fees`: Premiums of health insurance (France).
    HealthInsuranceFees,
    /// `health_insurance_reimbursement`: Medical costs paid back by the health insurance (France).
    HealthInsuranceReimbursement,
    /// `others_healthcare`: Health expenses without a code of their own (France).
    OthersHealthcare,
    /// `pharmacy`: Medicines (France, Europe).
    Pharmacy,
    /// `housing`: Group of what a home costs every month (France).
    Housing,
    /// `energy`: Electricity, gas and other energy (France, Europe).
    Energy,
    /// `others_housing`: Housing expenses without a code of their own (France).
    OthersHousing,
    /// `rent`: Rent and the charges that come with it (France, Europe).
    Rent,
    /// `water`: Water supply (France, Spain, Europe).
    Water,
    /// `leisure`: Group of leisure (France).
    Leisure,
    /// `cinema_theater_culture`: Cinemas, theatres, concerts and exhibitions (France).
    CinemaTheaterCulture,
    /// `hotels`: Hotels and holiday lets (France).
    Hotels,
    /// `others_leisure`: Leisure without a code of its own (France).
    OthersLeisure,
    /// `sports`: Sports clubs, lessons and equipment (France).
    Sports,
    /// `tobacco_gambling`: Tobacco, lotteries, betting and casinos (France).
    TobaccoGambling,
    /// `charity_ngo_unions_associations`: Gifts to charities and dues of associations or unions
    /// (France).
    CharityNgoUnionsAssociations,
    /// `loans`: Group of loans (France, Spain).
    Loans,
    /// `consumer_loans_disposal`: A consumer loan that is paid out (France).
    ConsumerLoansDisposal,
    /// `mortgage_disposal`: A mortgage that is paid out (France).
    MortgageDisposal,
    /// `others_loans`: Loans without a code of their own (France).
    OthersLoans,
    /// `consumer_loans_payment`: An instalment of a consumer loan (France).
    ConsumerLoansPayment,
    /// `mortgage_payment`: An instalment of a mortgage (France).
    MortgagePayment,
    /// `media_and_telecommunications`: Group of media and telecommunications (France).
    MediaAndTelecommunications,
    /// `media_subscriptions`: Subscriptions to streaming, press and other media (France, Europe).
    MediaSubscriptions,
    /// `others_media_and_telecommunications`: Media and telecommunications without a code of their own
    /// (France).
    OthersMediaAndTelecommunications,
    /// `phone_internet_tv`: Telephone, internet and television (France).
    PhoneInternetTv,
    /// `others`: Whatever has no group; the group itself has this code too (France).
    Others,
    /// `return_debit`: A debit that was refused or returned (France, Spain).
    ReturnDebit,
    /// `transfers`: Transfers of money; in the European set a group (France, Europe).
    Transfers,
    /// `online_transfers_and_payment_services`: Transfers and payments by a service on the internet
    /// (France).
    OnlineTransfersAndPaymentServices,
    /// `revenue`: Group of income (France).
    Revenue,
    /// `others_revenue`: Income without a code of its own (France).
    OthersRevenue,
    /// `pensions`: Pensions of retired people (France).
    Pensions,
    /// `rental_income`: Rent that a landlord receives (France).
    RentalIncome,
    /// `salary`: Pay for work (France, Spain, Europe).
    Salary,
    /// `alimony`: Alimony that is received (France).
    Alimony,
    /// `family_benefits`: Benefits for families (France).
    FamilyBenefits,
    /// `unemployment_benefits`: Benefits for people out of work (France, Europe).
    UnemploymentBenefits,
    /// `other_benefits`: Benefits such as scholarships or those for disabled people (France).
    OtherBenefits,
    /// `housing_benefits`: Benefits for housing (France).
    HousingBenefits,
    /// `financial_income`: Dividends and interest (France).
    #[deprecated(note = "Marked so in the reference.")]
    FinancialIncome,
    /// `savings_disposal`: Money that comes back from savings (France).
    #[deprecated(note = "Marked so in the reference.")]
    SavingsDisposal,
    /// `shopping`: Group of purchases in shops and online (France).
    Shopping,
    /// `beauty_hairdressing_aesthetic`: Hairdressers and beauty salons (France).
    BeautyHairdressingAesthetic,
    /// `clothing_and_accessories`: Clothes and accessories; in the European set a group (France,
    /// Europe).
    ClothingAndAccessories,
    /// `ecommerce`: Purchases on the internet (France).
    Ecommerce,
    /// `multimedia_books_stationery`: Books, games, multimedia and stationery (France).
    MultimediaBooksStationery,
    /// `others_shopping`: Shopping without a code of its own (France).
    OthersShopping,
    /// `travel_and_transport`: Group of travel and transport (France).
    TravelAndTransport,
    /// `fuel_and_vehicle_charging`: Fuel and the charging of electric vehicles (France).
    FuelAndVehicleCharging,
    /// `others_travel_and_transport`: Travel and transport without a code of their own (France).
    OthersTravelAndTransport,
    /// `parking_maintenance_tolls`: Parking, tolls and upkeep of vehicles (France).
    ParkingMaintenanceTolls,
    /// `plane_or_boat_travel`: Flights and crossings (France).
    PlaneOrBoatTravel,
    /// `public_transportation`: Buses, trams and other public transport (France).
    PublicTransportation,
    /// `rental_and_taxis`: Rented cars, taxis and drivers (France).
    RentalAndTaxis,
    /// `train_travel`: Trains (France).
    TrainTravel,
    /// `social_security_benefits`: Group of social benefits (Spain).
    SocialSecurityBenefits,
    /// `unemployement_benefit`: Benefit for people out of work, misspelt on the wire (Spain).
    UnemploymentBenefit,
    /// `invalidity_benefit`: Benefit for people who cannot work (Spain).
    InvalidityBenefit,
    /// `other_social_security_benefits`: Social benefits without a code of their own (Spain).
    OtherSocialSecurityBenefits,
    /// `general_loans`: Ordinary loans, paid out or repaid (Spain, Europe).
    GeneralLoans,
    /// `fast_loans`: Loans repaid in one or two payments (Spain, Europe).
    FastLoans,
    /// `consumer_loans`: Loans for consumption (Spain).
    ConsumerLoans,
    /// `credit_card_payment_and_transfers`: Settlement of a credit card (Spain).
    CreditCardPaymentAndTransfers,
    /// `credit_line`: Credit drawn from a line or repaid (Spain).
    CreditLine,
    /// `car_leasing`: Leasing of a car (Spain).
    CarLeasing,
    /// `mortgage`: Mortgage, paid out or repaid (Spain, Europe).
    Mortgage,
    /// `gambling`: Group of games of chance (Spain, Europe).
    Gambling,
    /// `sports_betting`: Bets on sports (Spain).
    SportsBetting,
    /// `lottery`: Lotteries, stakes and winnings (Spain, Europe).
    Lottery,
    /// `casino`: Casinos (Spain).
    Casino,
    /// `personal_transfers`: Group of transfers between own accounts and people (Spain).
    PersonalTransfers,
    /// `from_own_account`: Transfer from another account of the same holder (Spain).
    FromOwnAccount,
    /// `to_own_account`: Transfer to another account of the same holder (Spain).
    ToOwnAccount,
    /// `other_personal_transfers`: Personal transfers without a code of their own (Spain).
    OtherPersonalTransfers,
    /// `other_incoming_movements`: Group of other money that comes in (Spain).
    OtherIncomingMovements,
    /// `other_transfers`: Transfers without a code of their own (Spain, Europe).
    OtherTransfers,
    /// `online_money_transfer`: Transfer by a service on the internet, in or out (Spain).
    OnlineMoneyTransfer,
    /// `online_payments`: Payment on the internet, in or out (Spain).
    OnlinePayments,
    /// `transfer_from_payment_card`: Money that comes from a payment card (Spain).
    TransferFromPaymentCard,
    /// `unknown`: What it was for could not be told (Spain, Europe).
    Unknown,
    /// `food_and_supplies`: Group of food and everyday supplies (Spain).
    FoodAndSupplies,
    /// `cafes_restaurants_bars`: Cafés, bars, restaurants (Spain).
    CafesRestaurantsBars,
    /// `groceries_and_supermarkets`: Groceries, in small shops or large (Spain).
    GroceriesAndSupermarkets,
    /// `tobacco_and_alcohol`: Tobacco and alcoholic drinks (Spain).
    TobaccoAndAlcohol,
    /// `other_supplies`: Supplies without a code of their own (Spain).
    OtherSupplies,
    /// `utility_services`: Group of rent and supply services (Spain).
    UtilityServices,
    /// `rent_and_maintenance`: Rent and upkeep of a home (Spain).
    RentAndMaintenance,
    /// `natural_gas`: Gas supply (Spain).
    NaturalGas,
    /// `electricity`: Electricity supply (Spain).
    Electricity,
    /// `telephone_internet_tv_computer`: Telephone, internet, television and computers (Spain).
    TelephoneInternetTvComputer,
    /// `security`: Alarms and guards (Spain).
    Security,
    /// `leisure_activities_and_hobbies`: Group of leisure, hobbies and gifts (Spain).
    LeisureActivitiesAndHobbies,
    /// `accommodation_travel_expenses`: Travel and nights away from home (Spain).
    AccommodationTravelExpenses,
    /// `books_newspapers_magazines_stationery`: Books, press and stationery (Spain).
    BooksNewspapersMagazinesStationery,
    /// `pets`: Animals, their food and care (Spain, Europe).
    Pets,
    /// `sport_and_sports_goods`: Sports and sports goods (Spain).
    SportAndSportsGoods,
    /// `theatre_music_cinema`: Theatre, music and films (Spain).
    TheatreMusicCinema,
    /// `hobbies_and_other_leisure_activities`: Hobbies and other pastimes (Spain).
    HobbiesAndOtherLeisureActivities,
    /// `gifts_and_florist`: Gifts and flowers (Spain).
    GiftsAndFlorist,
    /// `charity`: Donations (Spain).
    Charity,
    /// `shopping_mall_and_department_stores`: Malls and large stores (Spain).
    ShoppingMallAndDepartmentStores,
    /// `transportation`: Group of transport (Spain).
    Transportation,
    /// `transportation_expenses`: Tickets and fares (Spain).
    TransportationExpenses,
    /// `fuel`: Fuel for vehicles (Spain).
    Fuel,
    /// `parking_and_tolls`: Parking and road tolls (Spain, Europe).
    ParkingAndTolls,
    /// `vehicle_maintenance_and_rental`: Repair and rental of vehicles (Spain).
    VehicleMaintenanceAndRental,
    /// `education_health_and_beauty`: Group of education, health and beauty (Spain).
    EducationHealthAndBeauty,
    /// `education_and_courses`: Schools and courses (Spain).
    EducationAndCourses,
    /// `health_and_pharmaceuticals`: Health care and medicines (Spain).
    HealthAndPharmaceuticals,
    /// `beauty_cosmetics`: Beauty care and cosmetics (Spain).
    BeautyCosmetics,
    /// `savings_and_investments`: Group of savings and investments (Spain, Europe).
    SavingsAndInvestments,
    /// `investments`: Money invested (Spain).
    Investments,
    /// `insurance`: Group of insurance (Spain, Europe).
    Insurance,
    /// `life_insurance`: Life insurance (Spain, Europe).
    LifeInsurance,
    /// `non_life_insurance`: Insurance of things, cars or liability (Spain).
    NonLifeInsurance,
    /// `other_insurance_expenses`: Insurance expenses without a code of their own (Spain).
    OtherInsuranceExpenses,
    /// `online_transactions`: Group of dealings on the internet (Spain).
    OnlineTransactions,
    /// `online_retail_purchases`: Goods bought on the internet (Spain).
    OnlineRetailPurchases,
    /// `online_services`: Services bought on the internet (Spain).
    OnlineServices,
    /// `other_outgoing_movements`: Group of other money that goes out (Spain).
    OtherOutgoingMovements,
    /// `other_payments`: Payments without a code of their own (Spain).
    OtherPayments,
    /// `transfer_to_payment_card`: Money that goes to a payment card (Spain).
    TransferToPaymentCard,
    /// `pension`: Pension of a retired person; in the Spanish set a group (Spain, Europe).
    Pension,
    /// `cash_deposit`: Group of cash paid in (Spain).
    CashDeposit,
    /// `cheque_deposit`: Group of cheques paid in (Spain).
    ChequeDeposit,
    /// `income_from_rent`: Group of rent received (Spain).
    IncomeFromRent,
    /// `alimony_and_child_support`: Alimony and support of children; in the Spanish set a group (Spain,
    /// Europe).
    AlimonyAndChildSupport,
    /// `dividens_received`: Group of dividends, misspelt on the wire (Spain).
    DividendsReceived,
    /// `interest_received`: Group of interest received (Spain).
    InterestReceived,
    /// `invoices_and_business`: Group of invoices and business income (Spain).
    InvoicesAndBusiness,
    /// `tax_return`: Group of taxes paid back (Spain).
    TaxReturn,
    /// `financial_services_and_commissions`: Group of fees of banks and financial services (Spain).
    FinancialServicesAndCommissions,
    /// `returned_payments`: Group of payments that came back (Spain).
    ReturnedPayments,
    /// `insurance_indemnity`: Group of compensation from insurers (Spain).
    InsuranceIndemnity,
    /// `bailiffs_and_debt_collection`: Group of debts collected by bailiffs or agencies (Spain).
    BailiffsAndDebtCollection,
    /// `unions_and_associations`: Dues of unions, clubs and associations; in the Spanish set a group
    /// (Spain, Europe).
    UnionsAndAssociations,
    /// `postal_services`: Post and parcels; in the Spanish set a group (Spain, Europe).
    PostalServices,
    /// `cash_widthdrawal`: Group of cash taken out, misspelt on the wire (Spain).
    CashWithdrawal,
    /// `cheque_widthdrawal`: Group of cheques cashed or written, misspelt on the wire (Spain).
    ChequeWithdrawal,
    /// `clothing_shoes_and_complements`: Group of clothes, shoes and accessories (Spain).
    ClothingShoesAndComplements,
    /// `children`: Group of expenses for children (Spain).
    Children,
    /// `household_goods`: Group of furniture and goods for the home (Spain).
    HouseholdGoods,
    /// `taxes_and_government_fees`: Group of taxes and public fees (Spain).
    TaxesAndGovernmentFees,
    /// `employment_wages`: Group of income from work (Europe).
    EmploymentWages,
    /// `other_employment_wages`: Income from work without a code of its own (Europe).
    OtherEmploymentWages,
    /// `government_support`: Group of public benefits and pensions (Europe).
    GovernmentSupport,
    /// `social_security`: Social security, received or contributed (Europe).
    SocialSecurity,
    /// `other_government_support`: Public benefits without a code of their own (Europe).
    OtherGovernmentSupport,
    /// `housing_and_utilities`: Group of the home and its supplies (Europe).
    HousingAndUtilities,
    /// `security_services`: Security services (Europe).
    SecurityServices,
    /// `home_maintenance`: Cleaning and upkeep of the home (Europe).
    HomeMaintenance,
    /// `internet_mobile_tv`: Internet, mobile telephones and pay television (Europe).
    InternetMobileTv,
    /// `other_housing_and_utilities`: Housing and supplies without a code of their own (Europe).
    OtherHousingAndUtilities,
    /// `groceries_and_stores`: Group of food shops and other stores (Europe).
    GroceriesAndStores,
    /// `supermarkets_and_groceries`: Supermarkets, grocers and corner shops (Europe).
    SupermarketsAndGroceries,
    /// `organic_and_specialty_food`: Fish, fruit, sweets and other special food (Europe).
    OrganicAndSpecialtyFood,
    /// `bakery`: Bakeries (Europe).
    Bakery,
    /// `tobacco_stores`: Tobacconists and cigarette machines (Europe).
    TobaccoStores,
    /// `other_groceries_and_stores`: Stores without a code of their own such as vending machines
    /// (Europe).
    OtherGroceriesAndStores,
    /// `dining_out_and_food`: Group of eating out and meals brought home (Europe).
    DiningOutAndFood,
    /// `restaurant_bar_coffee`: Restaurants, bars and coffee shops (Europe).
    RestaurantBarCoffee,
    /// `food_delivery`: Meals that are delivered (Europe).
    FoodDelivery,
    /// `other_dining_out_and_food`: Eating out without a code of its own (Europe).
    OtherDiningOutAndFood,
    /// `vehicle_expenses`: Group of what an own vehicle costs (Europe).
    VehicleExpenses,
    /// `fuel_and_gas`: Fuel, oil and charging (Europe).
    FuelAndGas,
    /// `vehicle_maintenance_and_repairs`: Upkeep and repair of vehicles (Europe).
    VehicleMaintenanceAndRepairs,
    /// `other_vehicle_expenses`: Vehicle expenses without a code of their own (Europe).
    OtherVehicleExpenses,
    /// `transports`: Group of journeys (Europe).
    Transports,
    /// `local_transportation`: Journeys nearby by bus, metro, taxi or hired scooter (Europe).
    LocalTransportation,
    /// `plane_train_boat_travel`: Long journeys by air, rail or sea (Europe).
    PlaneTrainBoatTravel,
    /// `car_rental`: Hired cars (Europe).
    CarRental,
    /// `other_transports`: Journeys without a code of their own (Europe).
    OtherTransports,
    /// `travel_and_accommodation_expenses`: Group of travel and accommodation (Europe).
    TravelAndAccommodationExpenses,
    /// `hotels_and_accommodation`: Hotels, hostels and other accommodation (Europe).
    HotelsAndAccommodation,
    /// `other_travel_and_accommodation_expenses`: Travel expenses without a code of their own (Europe).
    OtherTravelAndAccommodationExpenses,
    /// `medical_expenses`: Group of medical care (Europe).
    MedicalExpenses,
    /// `doctors_and_hospitals`: Doctors, dentists, opticians and hospitals (Europe).
    DoctorsAndHospitals,
    /// `other_medical_expenses`: Medical care without a code of its own (Europe).
    OtherMedicalExpenses,
    /// `health_and_wellness`: Group of wellness and beauty (Europe).
    HealthAndWellness,
    /// `beauty_and_cosmetics`: Cosmetics, hairdressers and beauty treatments (Europe).
    BeautyAndCosmetics,
    /// `fitness_gym_spa_wellness`: Sports clubs, lessons, spas and wellness (Europe).
    FitnessGymSpaWellness,
    /// `other_health_and_wellness`: Wellness without a code of its own (Europe).
    OtherHealthAndWellness,
    /// `clothing_and_shoes`: Clothes and shoes (Europe).
    ClothingAndShoes,
    /// `jewelry_and_accessories`: Jewellery, watches and accessories (Europe).
    JewelryAndAccessories,
    /// `other_clothing_and_accessories`: Clothing without a code of its own (Europe).
    OtherClothingAndAccessories,
    /// `digital_entertainment_and_technology`: Group of electronics, games and digital media (Europe).
    DigitalEntertainmentAndTechnology,
    /// `tech_accessories_and_electronics`: Computers, televisions and gadgets (Europe).
    TechAccessoriesAndElectronics,
    /// `gaming_software_apps`: Games, software and apps (Europe).
    GamingSoftwareApps,
    /// `other_digital_entertainment_technology`: Digital entertainment without a code of its own
    /// (Europe).
    OtherDigitalEntertainmentTechnology,
    /// `general_shopping`: Group of general purchases (Europe).
    GeneralShopping,
    /// `department_stores`: Department stores (Europe).
    DepartmentStores,
    /// `online_shopping`: Online shops (Europe).
    OnlineShopping,
    /// `homegoods_and_gardening`: Furniture, kitchenware and gardening (Europe).
    HomegoodsAndGardening,
    /// `books_media_stationery`: Bookshops, kiosks and stationery (Europe).
    BooksMediaStationery,
    /// `gifts_and_florists`: Presents and florists (Europe).
    GiftsAndFlorists,
    /// `sports_goods`: Sporting goods (Europe).
    SportsGoods,
    /// `other_general_shopping`: General purchases without a code of their own (Europe).
    OtherGeneralShopping,
    /// `activities_and_events`: Group of activities and events (Europe).
    ActivitiesAndEvents,
    /// `theatre_cinema_and_culture`: Cinemas, concerts, museums and other culture (Europe).
    TheatreCinemaAndCulture,
    /// `sport_events`: Tickets to sports events (Europe).
    SportEvents,
    /// `hobbies_and_recreation_activities`: Hobbies, theme parks and nights out (Europe).
    HobbiesAndRecreationActivities,
    /// `other_activities_and_events`: Activities without a code of their own (Europe).
    OtherActivitiesAndEvents,
    /// `government_fees_and_taxes`: Taxes on income, property and assets (Europe).
    GovernmentFeesAndTaxes,
    /// `fines_and_penalties`: Fines, bailiffs and debt collectors (Europe).
    FinesAndPenalties,
    /// `other_taxes`: Taxes without a code of their own (Europe).
    OtherTaxes,
    /// `loans_and_credit`: Group of loans and credit (Europe).
    LoansAndCredit,
    /// `leasing_and_renting`: Leasing and long rental of a car (Europe).
    LeasingAndRenting,
    /// `other_loans_and_credit`: Loans and credit without a code of their own (Europe).
    OtherLoansAndCredit,
    /// `medical_insurance`: Health insurance (Europe).
    MedicalInsurance,
    /// `general_insurance`: Insurers that cover many risks (Europe).
    GeneralInsurance,
    /// `other_insurance`: Insurance without a code of its own and its compensations (Europe).
    OtherInsurance,
    /// `education`: Group of education (Europe).
    Education,
    /// `tuition`: Nurseries, schools and universities (Europe).
    Tuition,
    /// `online_courses_training_certifications`: Online courses, training and certificates (Europe).
    OnlineCoursesTrainingCertifications,
    /// `other_education`: Education without a code of its own (Europe).
    OtherEducation,
    /// `professional`: Group of professional expenses (Europe).
    Professional,
    /// `professional_services`: Invoices and services of professionals (Europe).
    ProfessionalServices,
    /// `other_professional`: Professional expenses without a code of their own (Europe).
    OtherProfessional,
    /// `p2p_payments`: Payments from person to person by an app (Europe).
    P2pPayments,
    /// `refund`: Money returned or reimbursed (Europe).
    Refund,
    /// `online_money_transfers`: Transfers by a service that is not the bank (Europe).
    OnlineMoneyTransfers,
    /// `wire_transfers`: Transfers from bank to bank (Europe).
    WireTransfers,
    /// `savings_deposits_and_investments`: Savings, dividends, interest and gains (Europe).
    SavingsDepositsAndInvestments,
    /// `other_savings_and_investments`: Savings and investments without a code of their own (Europe).
    OtherSavingsAndInvestments,
    /// `support`: Group of donations, alimony and dues (Europe).
    Support,
    /// `charity_religious_contributions_ngo`: Donations to charities and religious bodies (Europe).
    CharityReligiousContributionsNgo,
    /// `other_support`: Support without a code of its own (Europe).
    OtherSupport,
    /// `sports_betting_and_casino`: Bets on sports and casino games (Europe).
    SportsBettingAndCasino,
    /// `other_gambling`: Games of chance without a code of their own (Europe).
    OtherGambling,
    /// `bank_and_fees`: Group of cash and bank fees (Europe).
    BankAndFees,
    /// `account_and_card_maintenance`: Regular fees for accounts and cards (Europe).
    AccountAndCardMaintenance,
    /// `other_bank_and_fees`: Bank operations without a code of their own (Europe).
    OtherBankAndFees,
    /// `misc`: Group of what fits nowhere else (Europe).
    Misc,
    /// `other`: Known but without a category of its own (Europe).
    Other,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    CategoryCode {
        AdministrationAndTaxes = "administration_and_taxes", LegalAdvice = "legal_advice",
        OthersAdministrationAndTaxes = "others_administration_and_taxes",
        SocialContributions = "social_contributions", Taxes = "taxes", BankInsurances = "bank_insurances",
        BankingFees = "banking_fees" | "banking fees", InsuranceRepayments = "insurance_repayments",
        AccountCardMaintenance = "account_card_maintenance", Insurances = "insurances",
        OthersBankInsurances = "others_bank_insurances", RetirementInsurance = "retirement_insurance",
        Savings = "savings", UnauthorizedDebitFees = "unauthorized_debit_fees",
        IrregularityAndIncidentFees = "irregularity_and_incident_fees",
        InterventionFees = "intervention_fees", ForeignExchangeFees = "foreign_exchange_fees",
        Withdrawal = "withdrawal", RejectionFees = "rejection_fees",
        ThirdPartyAdministrativeSeizure = "third_party_administrative_seizure", Deposit = "deposit",
        SavingsInvestmentsAndCryptoAssets = "savings_investments_and_crypto_assets",
        FoodAndRestaurants = "food_and_restaurants", Baker = "baker", BarsRestaurants = "bars_restaurants",
        ButcherFishmongersProduce = "butcher_fishmongers_produce",
        OthersFoodAndRestaurants = "others_food_and_restaurants",
        SupermarketAndGroceries = "supermarket_and_groceries", Vending = "vending", Household = "household",
        HomeServicesCleaning = "home_services_cleaning", KitchenAndAppliances = "kitchen_and_appliances",
        OthersHousehold = "others_household", WorksDiyGardening = "works_diy_gardening",
        ChildCareKindergarten = "child_care_kindergarten",
        FurnitureAndDecoration = "furniture_and_decoration", AlimonyPayment = "alimony_payment",
        EducationAndTraining = "education_and_training", PetCare = "pet_care",
        PostAndCourier = "post_and_courier", Healthcare = "healthcare",
        DoctorsSpecialistDentistsHospitals = "doctors_specialist_dentists_hospitals",
        HealthInsuranceFees = "health_insurance_fees",
        HealthInsuranceReimbursement = "health_insurance_reimbursement",
        OthersHealthcare = "others_healthcare", Pharmacy = "pharmacy", Housing = "housing", Energy = "energy",
        OthersHousing = "others_housing", Rent = "rent", Water = "water", Leisure = "leisure",
        CinemaTheaterCulture = "cinema_theater_culture", Hotels = "hotels", OthersLeisure = "others_leisure",
        Sports = "sports", TobaccoGambling = "tobacco_gambling",
        CharityNgoUnionsAssociations = "charity_ngo_unions_associations", Loans = "loans",
        ConsumerLoansDisposal = "consumer_loans_disposal", MortgageDisposal = "mortgage_disposal",
        OthersLoans = "others_loans", ConsumerLoansPayment = "consumer_loans_payment",
        MortgagePayment = "mortgage_payment", MediaAndTelecommunications = "media_and_telecommunications",
        MediaSubscriptions = "media_subscriptions",
        OthersMediaAndTelecommunications = "others_media_and_telecommunications",
        PhoneInternetTv = "phone_internet_tv", Others = "others", ReturnDebit = "return_debit",
        Transfers = "transfers", OnlineTransfersAndPaymentServices = "online_transfers_and_payment_services",
        Revenue = "revenue", OthersRevenue = "others_revenue", Pensions = "pensions",
        RentalIncome = "rental_income", Salary = "salary", Alimony = "alimony",
        FamilyBenefits = "family_benefits", UnemploymentBenefits = "unemployment_benefits",
        OtherBenefits = "other_benefits", HousingBenefits = "housing_benefits",
        FinancialIncome = "financial_income", SavingsDisposal = "savings_disposal", Shopping = "shopping",
        BeautyHairdressingAesthetic = "beauty_hairdressing_aesthetic",
        ClothingAndAccessories = "clothing_and_accessories", Ecommerce = "ecommerce",
        MultimediaBooksStationery = "multimedia_books_stationery", OthersShopping = "others_shopping",
        TravelAndTransport = "travel_and_transport", FuelAndVehicleCharging = "fuel_and_vehicle_charging",
        OthersTravelAndTransport = "others_travel_and_transport",
        ParkingMaintenanceTolls = "parking_maintenance_tolls", PlaneOrBoatTravel = "plane_or_boat_travel",
        PublicTransportation = "public_transportation", RentalAndTaxis = "rental_and_taxis",
        TrainTravel = "train_travel", SocialSecurityBenefits = "social_security_benefits",
        UnemploymentBenefit = "unemployement_benefit", InvalidityBenefit = "invalidity_benefit",
        OtherSocialSecurityBenefits = "other_social_security_benefits", GeneralLoans = "general_loans",
        FastLoans = "fast_loans", ConsumerLoans = "consumer_loans",
        CreditCardPaymentAndTransfers = "credit_card_payment_and_transfers", CreditLine = "credit_line",
        CarLeasing = "car_leasing", Mortgage = "mortgage", Gambling = "gambling",
        SportsBetting = "sports_betting", Lottery = "lottery", Casino = "casino",
        PersonalTransfers = "personal_transfers", FromOwnAccount = "from_own_account",
        ToOwnAccount = "to_own_account", OtherPersonalTransfers = "other_personal_transfers",
        OtherIncomingMovements = "other_incoming_movements", OtherTransfers = "other_transfers",
        OnlineMoneyTransfer = "online_money_transfer", OnlinePayments = "online_payments",
        TransferFromPaymentCard = "transfer_from_payment_card", Unknown = "unknown",
        FoodAndSupplies = "food_and_supplies", CafesRestaurantsBars = "cafes_restaurants_bars",
        GroceriesAndSupermarkets = "groceries_and_supermarkets", TobaccoAndAlcohol = "tobacco_and_alcohol",
        OtherSupplies = "other_supplies", UtilityServices = "utility_services",
        RentAndMaintenance = "rent_and_maintenance", NaturalGas = "natural_gas", Electricity = "electricity",
        TelephoneInternetTvComputer = "telephone_internet_tv_computer", Security = "security",
        LeisureActivitiesAndHobbies = "leisure_activities_and_hobbies",
        AccommodationTravelExpenses = "accommodation_travel_expenses",
        BooksNewspapersMagazinesStationery = "books_newspapers_magazines_stationery", Pets = "pets",
        SportAndSportsGoods = "sport_and_sports_goods", TheatreMusicCinema = "theatre_music_cinema",
        HobbiesAndOtherLeisureActivities = "hobbies_and_other_leisure_activities",
        GiftsAndFlorist = "gifts_and_florist", Charity = "charity",
        ShoppingMallAndDepartmentStores = "shopping_mall_and_department_stores",
        Transportation = "transportation", TransportationExpenses = "transportation_expenses", Fuel = "fuel",
        ParkingAndTolls = "parking_and_tolls", VehicleMaintenanceAndRental = "vehicle_maintenance_and_rental",
        EducationHealthAndBeauty = "education_health_and_beauty",
        EducationAndCourses = "education_and_courses",
        HealthAndPharmaceuticals = "health_and_pharmaceuticals", BeautyCosmetics = "beauty_cosmetics",
        SavingsAndInvestments = "savings_and_investments", Investments = "investments",
        Insurance = "insurance", LifeInsurance = "life_insurance", NonLifeInsurance = "non_life_insurance",
        OtherInsuranceExpenses = "other_insurance_expenses", OnlineTransactions = "online_transactions",
        OnlineRetailPurchases = "online_retail_purchases", OnlineServices = "online_services",
        OtherOutgoingMovements = "other_outgoing_movements", OtherPayments = "other_payments",
        TransferToPaymentCard = "transfer_to_payment_card", Pension = "pension", CashDeposit = "cash_deposit",
        ChequeDeposit = "cheque_deposit", IncomeFromRent = "income_from_rent",
        AlimonyAndChildSupport = "alimony_and_child_support" | "alimony_and_child support",
        DividendsReceived = "dividens_received", InterestReceived = "interest_received",
        InvoicesAndBusiness = "invoices_and_business", TaxReturn = "tax_return",
        FinancialServicesAndCommissions = "financial_services_and_commissions",
        ReturnedPayments = "returned_payments", InsuranceIndemnity = "insurance_indemnity",
        BailiffsAndDebtCollection = "bailiffs_and_debt_collection",
        UnionsAndAssociations = "unions_and_associations", PostalServices = "postal_services",
        CashWithdrawal = "cash_widthdrawal", ChequeWithdrawal = "cheque_widthdrawal",
        ClothingShoesAndComplements = "clothing_shoes_and_complements", Children = "children",
        HouseholdGoods = "household_goods", TaxesAndGovernmentFees = "taxes_and_government_fees",
        EmploymentWages = "employment_wages" | "employment _wages",
        OtherEmploymentWages = "other_employment_wages", GovernmentSupport = "government_support",
        SocialSecurity = "social_security", OtherGovernmentSupport = "other_government_support",
        HousingAndUtilities = "housing_and_utilities", SecurityServices = "security_services",
        HomeMaintenance = "home_maintenance", InternetMobileTv = "internet_mobile_tv",
        OtherHousingAndUtilities = "other_housing_and_utilities", GroceriesAndStores = "groceries_and_stores",
        SupermarketsAndGroceries = "supermarkets_and_groceries",
        OrganicAndSpecialtyFood = "organic_and_specialty_food", Bakery = "bakery",
        TobaccoStores = "tobacco_stores", OtherGroceriesAndStores = "other_groceries_and_stores",
        DiningOutAndFood = "dining_out_and_food", RestaurantBarCoffee = "restaurant_bar_coffee",
        FoodDelivery = "food_delivery", OtherDiningOutAndFood = "other_dining_out_and_food",
        VehicleExpenses = "vehicle_expenses", FuelAndGas = "fuel_and_gas",
        VehicleMaintenanceAndRepairs = "vehicle_maintenance_and_repairs",
        OtherVehicleExpenses = "other_vehicle_expenses", Transports = "transports",
        LocalTransportation = "local_transportation", PlaneTrainBoatTravel = "plane_train_boat_travel",
        CarRental = "car_rental", OtherTransports = "other_transports",
        TravelAndAccommodationExpenses = "travel_and_accommodation_expenses",
        HotelsAndAccommodation = "hotels_and_accommodation",
        OtherTravelAndAccommodationExpenses = "other_travel_and_accommodation_expenses",
        MedicalExpenses = "medical_expenses", DoctorsAndHospitals = "doctors_and_hospitals",
        OtherMedicalExpenses = "other_medical_expenses", HealthAndWellness = "health_and_wellness",
        BeautyAndCosmetics = "beauty_and_cosmetics", FitnessGymSpaWellness = "fitness_gym_spa_wellness",
        OtherHealthAndWellness = "other_health_and_wellness", ClothingAndShoes = "clothing_and_shoes",
        JewelryAndAccessories = "jewelry_and_accessories",
        OtherClothingAndAccessories = "other_clothing_and_accessories",
        DigitalEntertainmentAndTechnology = "digital_entertainment_and_technology",
        TechAccessoriesAndElectronics = "tech_accessories_and_electronics",
        GamingSoftwareApps = "gaming_software_apps",
        OtherDigitalEntertainmentTechnology = "other_digital_entertainment_technology",
        GeneralShopping = "general_shopping", DepartmentStores = "department_stores",
        OnlineShopping = "online_shopping", HomegoodsAndGardening = "homegoods_and_gardening",
        BooksMediaStationery = "books_media_stationery", GiftsAndFlorists = "gifts_and_florists",
        SportsGoods = "sports_goods", OtherGeneralShopping = "other_general_shopping",
        ActivitiesAndEvents = "activities_and_events", TheatreCinemaAndCulture = "theatre_cinema_and_culture",
        SportEvents = "sport_events", HobbiesAndRecreationActivities = "hobbies_and_recreation_activities",
        OtherActivitiesAndEvents = "other_activities_and_events",
        GovernmentFeesAndTaxes = "government_fees_and_taxes", FinesAndPenalties = "fines_and_penalties",
        OtherTaxes = "other_taxes", LoansAndCredit = "loans_and_credit",
        LeasingAndRenting = "leasing_and_renting", OtherLoansAndCredit = "other_loans_and_credit",
        MedicalInsurance = "medical_insurance", GeneralInsurance = "general_insurance",
        OtherInsurance = "other_insurance", Education = "education", Tuition = "tuition",
        OnlineCoursesTrainingCertifications = "online_courses_training_certifications",
        OtherEducation = "other_education", Professional = "professional",
        ProfessionalServices = "professional_services", OtherProfessional = "other_professional",
        P2pPayments = "p2p_payments", Refund = "refund", OnlineMoneyTransfers = "online_money_transfers",
        WireTransfers = "wire_transfers", SavingsDepositsAndInvestments = "savings_deposits_and_investments",
        OtherSavingsAndInvestments = "other_savings_and_investments", Support = "support",
        CharityReligiousContributionsNgo = "charity_religious_contributions_ngo" | "charity_religious contributions_ngo",
        OtherSupport = "other_support", SportsBettingAndCasino = "sports_betting_and_casino",
        OtherGambling = "other_gambling", BankAndFees = "bank_and_fees",
        AccountAndCardMaintenance = "account_and_card_maintenance", OtherBankAndFees = "other_bank_and_fees",
        Misc = "misc", Other = "other",
    }
}
